package expertpool.cli;

import expertpool.edition.EditionStep;
import expertpool.edition.Editions;
import expertpool.filing.Archive;
import expertpool.filing.EntriesJson;
import expertpool.filing.FailureLog;
import expertpool.filing.FiledForm;
import expertpool.filing.FiledRecord;
import expertpool.filing.FiledSubmission;
import expertpool.filing.Ledger;
import expertpool.filing.Ledger.Entry;
import expertpool.filing.Papers;
import expertpool.filing.Submissions;
import expertpool.form.Form;
import expertpool.intake.Arrival;
import expertpool.intake.Examination;
import expertpool.intake.Examined;
import expertpool.job.EditionPapers;
import expertpool.regulation.BureauPack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** 核验: whether the archive is whole, and whether the register says what the originals say. */
final class Checks {
    private Checks() {}

    static int verify(Session session) throws IOException, Problem {
        List<String> faults = new ArrayList<>();
        session.get(Archive.class).damaged().forEach(sha256 -> faults.add("档案中的原件与指纹不符：" + sha256));
        faults.addAll(session.get(Ledger.class).faults());
        List<EditionStep> old = new ArrayList<>();
        for (Entry<EditionStep> entry : session.get(Editions.class).entries()) {
            if (entry.decision().bureau().equals(session.get(BureauPack.class).fingerprint())) {
                faults.addAll(edition(session, entry));
            } else {
                old.add(entry.decision());
            }
        }
        if (!faults.isEmpty()) {
            throw new Problem(Problem.FAILED, "核验发现以下问题，请用备份核对：\n  " + String.join("\n  ", faults));
        }
        int editions = session.get(Editions.class).entries().size();
        session.terminal()
                .say(
                        "档案完整，台账前后衔接，单位资料无误；名单%d份稿件由档案重新制作，逐字节一致。%s抽取记录的核验尚未建成。"
                                .formatted(
                                        editions - old.size(),
                                        old.isEmpty() ? "" : "另有%d份按旧的单位资料制作，只核对了指纹。".formatted(old.size())),
                        "Archive, ledger and pack are sound; %d edition stages were made again byte for byte. Draws are not built yet."
                                .formatted(editions - old.size()));
        return 0;
    }

    /** Makes the documents of an edition again and holds them against those that were issued. */
    private static List<String> edition(Session session, Entry<EditionStep> entry) {
        EditionStep step = entry.decision();
        Archive archive = session.get(Archive.class);
        if (!Files.isRegularFile(archive.original(step.fingerprint()))) {
            return List.of(step.name() + step.stage().chinese() + "的成员名册不在档案中：" + step.fingerprint());
        }
        Map<String, String> again = new TreeMap<>();
        session.get(EditionPapers.class)
                .each(
                        session.get(Editions.class).draft(entry),
                        (path, content) -> again.put(path, DigestUtils.sha256Hex(content)));
        List<String> faults = new ArrayList<>();
        step.documents().forEach((path, sha256) -> {
            if (!Files.isRegularFile(archive.original(sha256))) {
                faults.add("“" + path + "”不在档案中：" + sha256);
            } else if (!sha256.equals(again.get(path))) {
                faults.add("“" + path + "”重新制作的结果与登记不同");
            }
        });
        return faults;
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
