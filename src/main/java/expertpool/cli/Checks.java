package expertpool.cli;

import expertpool.dispatch.Draws;
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
import expertpool.finding.Verdict;
import expertpool.form.Form;
import expertpool.intake.Arrival;
import expertpool.intake.Examination;
import expertpool.intake.Examined;
import expertpool.job.EditionPapers;
import expertpool.regulation.BureauPack;
import expertpool.settlement.Closings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** 核验: whether the archive is whole, and whether the register says what the originals say. */
final class Checks {
    /** What is passed over, or waits, is told of and not taken in. */
    private static final Set<Verdict> NOT_ARCHIVED = Set.of(Verdict.IGNORED, Verdict.WAITING);

    private Checks() {}

    static int verify(Session session) throws IOException, Problem {
        List<String> faults = new ArrayList<>();
        session.get(Archive.class).damaged().forEach(sha256 -> faults.add("档案中的原件与指纹不符：" + sha256));
        faults.addAll(session.get(Ledger.class).faults());
        session.get(Submissions.class).all().stream()
                .filter(filed -> !NOT_ARCHIVED.contains(filed.verdict()))
                .map(filed -> filed.submission())
                .filter(one ->
                        !one.sha256().isEmpty() && !session.get(Archive.class).has(one.sha256()))
                .forEach(one -> faults.add("“" + one.path() + "”的原件不在档案中：" + one.sha256()));
        faults.addAll(DrawChecks.all(session));
        List<Entry<EditionStep>> editions = session.get(Editions.class).entries();
        List<Entry<EditionStep>> same =
                editions.stream().filter(entry -> isMadeAlike(session, entry)).toList();
        editions.forEach(entry -> faults.addAll(kept(session, entry.decision())));
        session.get(Closings.class)
                .all()
                .forEach(closing -> faults.addAll(kept(session.get(Archive.class), closing.documents())));
        if (faults.isEmpty()) {
            same.forEach(entry -> faults.addAll(edition(session, entry)));
        }
        if (!faults.isEmpty()) {
            throw new Problem(Problem.FAILED, "核验发现以下问题，请用备份核对：\n  " + String.join("\n  ", faults));
        }
        int draws = session.get(Draws.class).all().size();
        session.terminal()
                .say(
                        "档案完整，台账前后衔接，单位资料无误；名单%d份稿件由档案重新制作，逐字节一致。%s%d次抽取重新计算，结果一致。"
                                .formatted(
                                        same.size(),
                                        same.size() == editions.size()
                                                ? ""
                                                : "另有%d份由别的单位资料或者程序版本制作，只核对了指纹。"
                                                        .formatted(editions.size() - same.size()),
                                        draws),
                        "Archive, ledger and pack are sound; %d edition stages were made again byte for byte, %d draws computed again."
                                .formatted(same.size(), draws));
        return 0;
    }

    private static boolean isMadeAlike(Session session, Entry<EditionStep> entry) {
        return entry.decision().bureau().equals(session.get(BureauPack.class).fingerprint())
                && entry.decision()
                        .program()
                        .equals(session.get(EditionPapers.class).program());
    }

    /** What of an edition the archive has lost. */
    private static List<String> kept(Session session, EditionStep step) {
        Archive archive = session.get(Archive.class);
        List<String> faults = new ArrayList<>();
        if (!archive.has(step.fingerprint())) {
            faults.add(step.name() + step.stage().chinese() + "的成员名册不在档案中：" + step.fingerprint());
        }
        faults.addAll(kept(archive, step.documents()));
        return faults;
    }

    private static List<String> kept(Archive archive, Map<String, String> documents) {
        return documents.entrySet().stream()
                .filter(document -> !archive.has(document.getValue()))
                .map(document -> "“" + document.getKey() + "”不在档案中：" + document.getValue())
                .toList();
    }

    /** Makes the documents of an edition again and holds them against those that were issued. */
    private static List<String> edition(Session session, Entry<EditionStep> entry) {
        Map<String, String> again = new TreeMap<>();
        session.get(EditionPapers.class)
                .each(
                        session.get(Editions.class).draft(entry),
                        (path, content) -> again.put(path, DigestUtils.sha256Hex(content)));
        List<String> faults = new ArrayList<>();
        entry.decision().documents().forEach((path, sha256) -> {
            if (!sha256.equals(again.get(path))) {
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
