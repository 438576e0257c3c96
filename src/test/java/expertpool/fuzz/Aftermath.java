package expertpool.fuzz;

import expertpool.document.AnnotatedCopy;
import expertpool.document.Correction;
import expertpool.document.Remark;
import expertpool.document.Weight;
import expertpool.filing.Databases;
import expertpool.filing.Papers;
import expertpool.filing.Submissions;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import expertpool.intake.Examined;
import expertpool.intake.Examined.ExaminedForm;
import expertpool.regulation.BureauPack;
import expertpool.report.Answers;
import expertpool.report.Receipts;
import expertpool.report.SubmissionLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an examined file goes on to: the register, its receipt, its line for programs. Nothing in it may stop a run. */
final class Aftermath {
    private static final Correction CORRECTION = new Correction(
            "核查回执",
            List.of("文件：损坏的文件"),
            List.of(new Correction.Line(Weight.ERROR, "校验码", "Sheet1!D4", "身份证号有误", "请核对", "专家本人", "第七条第（一）项")),
            List.of(
                    new Remark("Sheet1!D4", Weight.ERROR, "身份证号有误"),
                    new Remark("table 1, row 2, column 2", Weight.WARNING, "没有填写")),
            "0".repeat(64));

    private final JdbcTemplate db = Databases.inMemory();
    private final Submissions submissions = new Submissions(JdbcClient.create(db));
    private final Papers papers = new Papers(db);
    private final Answers answers;
    private final Receipts receipts;
    private final LocalDate today;

    Aftermath(BureauPack bureau, LocalDate today) {
        this.answers = new Answers(papers, bureau.vocabulary());
        this.receipts = new Receipts(bureau, "test");
        this.today = today;
    }

    /** @return the bytes of the receipt */
    int of(Examined examined, Path original) throws IOException {
        Grids.properties(original);
        long id = submissions.record(
                examined.submission(), today, examined.verdict(), examined.reason(), examined.tally());
        int ordinal = 0;
        for (ExaminedForm form : examined.forms()) {
            papers.file(id, ++ordinal, form.sheet(), form.form(), form.verdict(), form.verdicts(), form.findings());
        }
        var answer = answers.to(submissions.all().get(0));
        SubmissionLines.write(OutputStream.nullOutputStream(), answer);
        int bytes = receipts.page(answer, false).length;
        // of every file, though only one with findings is answered so
        Optional<byte[]> copy = AnnotatedCopy.of(original, CORRECTION);
        if (copy.isPresent()) {
            reread(examined, copy.get(), original.resolveSibling("copy"));
        }
        for (String table : List.of("finding", "record", "form", "submission")) {
            db.update("DELETE FROM " + table);
        }
        return bytes;
    }

    /** A copy that does not say what the file says would be worse than none. */
    private static void reread(Examined examined, byte[] copy, Path beside) throws IOException {
        Files.write(beside, copy);
        try {
            Grids.open(beside);
        } catch (UnreadableFile e) {
            if (examined.forms().isEmpty()) {
                return;
            }
            throw new IllegalStateException(
                    "the copy of " + examined.submission().path() + " cannot be read", e);
        }
    }
}
