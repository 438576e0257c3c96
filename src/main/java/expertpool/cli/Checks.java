package expertpool.cli;

import expertpool.filing.Archive;
import expertpool.filing.EntriesJson;
import expertpool.filing.FailureLog;
import expertpool.filing.FiledForm;
import expertpool.filing.FiledRecord;
import expertpool.filing.FiledSubmission;
import expertpool.filing.Papers;
import expertpool.filing.Submissions;
import expertpool.form.Form;
import expertpool.intake.Arrival;
import expertpool.intake.Examination;
import expertpool.intake.Examined;
import expertpool.regulation.BureauPack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** 核验: whether the archive is whole, and whether the register says what the originals say. */
final class Checks {
    private Checks() {}

    static int verify(Session session) throws IOException, Problem {
        List<String> damaged = session.get(Archive.class).damaged();
        if (!damaged.isEmpty()) {
            throw new Problem(Problem.FAILED, "档案中以下原件与指纹不符：\n  " + String.join("\n  ", damaged));
        }
        session.terminal()
                .say(
                        "档案完整，单位资料无误。抽取记录和台账的核验尚未建成。",
                        "The archive is whole and the pack is sound. Draws and ledger are not built yet.");
        return 0;
    }

    /** Reads every original again and compares it with the register. It does not replace the register yet. */
    static int rebuild(Session session) throws Problem {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (FiledSubmission filed : session.get(Submissions.class).all()) {
            Examination examination = new Examination(
                    session.get(Archive.class),
                    session.get(FailureLog.class),
                    session.get(BureauPack.class),
                    filed.receivedOn());
            List<FiledForm> forms = session.get(Papers.class).formsOf(filed.id());
            if (!forms.isEmpty()) {
                compared++;
                Examined again = examination.examine(new Arrival(filed.submission(), null, null));
                if (!words(again).equals(words(session.get(Papers.class), forms))) {
                    different.add(filed.submission().path());
                }
            }
        }
        if (!different.isEmpty()) {
            throw new Problem(Problem.FAILED, "以下文件重新读取的结果与登记不同：\n  " + String.join("\n  ", different));
        }
        session.terminal()
                .say(
                        "重新读取了%d个原件，与登记完全一致。用原件重建数据库尚未建成。".formatted(compared),
                        "%d originals read again, the register is identical. Replacing the database is not built yet."
                                .formatted(compared));
        return 0;
    }

    private static List<String> words(Examined examined) {
        List<String> words = new ArrayList<>();
        for (Examined.ExaminedForm one : examined.forms()) {
            Form form = one.form();
            words.add(form.kind() + form.where() + one.verdict() + EntriesJson.write(form.header()));
            form.records().forEach(record -> words.add(EntriesJson.write(record)));
        }
        return words;
    }

    private static List<String> words(Papers papers, List<FiledForm> forms) {
        List<String> words = new ArrayList<>();
        for (FiledForm form : forms) {
            words.add(form.kind() + form.where() + form.verdict() + EntriesJson.write(form.header()));
            for (FiledRecord record : papers.recordsOf(form.id())) {
                words.add(EntriesJson.write(record.entries()));
            }
        }
        return words;
    }
}
