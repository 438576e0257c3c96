package expertpool.job;

import expertpool.document.AnnotatedCopy;
import expertpool.filing.Archive;
import expertpool.filing.Papers;
import expertpool.filing.Submission;
import expertpool.filing.Submissions;
import expertpool.grid.Grids;
import expertpool.intake.Examined;
import expertpool.intake.Examined.ExaminedForm;
import java.time.LocalDate;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** 归档: enters what became of a file, whatever it is, into the register. */
final class Filing implements ItemWriter<Examined> {
    private final Submissions submissions;
    private final Papers papers;
    private final Archive archive;
    private final LocalDate today;

    Filing(Submissions submissions, Papers papers, Archive archive, LocalDate today) {
        this.submissions = submissions;
        this.papers = papers;
        this.archive = archive;
        this.today = today;
    }

    @Override
    public void write(Chunk<? extends Examined> chunk) {
        for (Examined examined : chunk) {
            long submission = submissions.record(
                    withOrigin(examined), today, examined.verdict(), examined.reason(), examined.tally());
            int ordinal = 0;
            for (ExaminedForm form : examined.forms()) {
                papers.file(
                        submission,
                        ++ordinal,
                        form.sheet(),
                        form.form(),
                        form.verdict(),
                        form.verdicts(),
                        form.findings());
            }
        }
    }

    /** A copy of ours that came back says which file it was made from, whatever its name is now. */
    private Submission withOrigin(Examined examined) {
        Submission file = examined.submission();
        return examined.forms().isEmpty()
                ? file
                : file.copyOf(Grids.properties(archive.original(file.sha256())).get(AnnotatedCopy.ORIGIN));
    }
}
