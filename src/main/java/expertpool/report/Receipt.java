package expertpool.report;

import expertpool.expert.Masked;
import expertpool.filing.FiledRecord;
import expertpool.finding.Finding;
import expertpool.finding.Verdict;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.PrintedPlace;
import expertpool.form.Vocabulary;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import expertpool.report.Answer.AnsweredForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 回执: what a department is told about one file. Numbers of people are masked in it.
 *
 * @param reason why the whole file was not taken, or null
 * @param digest the first digits of the file's SHA-256
 * @param history what has become of the findings on the version before, or null if there was none
 * @param differences what has changed since that version
 */
record Receipt(
        String file,
        String receivedOn,
        String digest,
        Verdict verdict,
        @Nullable String reason,
        List<FormPart> forms,
        @Nullable String history,
        List<Finding> fixed,
        List<DifferenceLine> differences) {
    private static final int DIGITS = 16;

    static Receipt of(Answer answer, BureauPack bureau) {
        String sha256 = answer.filed().submission().sha256();
        Revision revision = answer.revision();
        return new Receipt(
                Masked.words(answer.filed().submission().path()),
                answer.filed().receivedOn().toString(),
                sha256.substring(0, Math.min(DIGITS, sha256.length())),
                answer.verdict(),
                Optional.ofNullable(answer.filed().reason()).map(Masked::words).orElse(null),
                answer.forms().stream()
                        .map(form -> FormPart.of(form, revision, bureau))
                        .toList(),
                revision == null ? null : history(revision, answer),
                revision == null ? List.of() : revision.fixed(),
                revision == null
                        ? List.of()
                        : revision.differences().stream()
                                .map(difference -> DifferenceLine.of(difference, bureau.vocabulary()))
                                .toList());
    }

    private static String history(Revision revision, Answer answer) {
        int earlier = revision.fixed().size() + revision.open().size();
        long added = answer.findings()
                .filter(finding -> !revision.open().contains(finding))
                .count();
        return earlier == 0 && added == 0
                ? "上一版没有发现问题，这一版也没有。"
                : "上一版有%d条意见：已改正%d条，仍未改正%d条；新发现%d条。"
                        .formatted(
                                earlier,
                                revision.fixed().size(),
                                revision.open().size(),
                                added);
    }

    /** What it says of one form. */
    record FormPart(String table, String where, Verdict verdict, int records, long taken, List<FindingLine> findings) {

        static FormPart of(AnsweredForm form, @Nullable Revision revision, BureauPack bureau) {
            return new FormPart(
                    bureau.vocabulary().name(form.form().kind()),
                    PrintedPlace.of(form.form().where()),
                    form.verdict(),
                    form.records().size(),
                    form.verdicts().values().stream()
                            .filter(Verdict::isAccepted)
                            .count(),
                    FindingLine.of(form, revision, bureau));
        }
    }

    /**
     * A finding as people read it.
     *
     * @param title the rule in a few words
     * @param subject the record it concerns, with the name of the person
     * @param place as people say it
     * @param problem what was found
     * @param remedy what to do
     * @param who who has to put it right
     * @param clause the words of the law, empty where the pack no longer has them
     * @param state whether the version before had it too; empty if there was none
     */
    record FindingLine(
            Finding finding,
            String title,
            String subject,
            String place,
            String problem,
            String remedy,
            String who,
            String clause,
            String state) {

        static List<FindingLine> of(AnsweredForm form, @Nullable Revision revision, BureauPack bureau) {
            FormKind kind = form.form().kind();
            Map<Integer, String> names = form.records().stream()
                    .collect(Collectors.toMap(
                            FiledRecord::number,
                            record -> record.entries().text(Field.NAME).orElse("")));
            return form.findings().stream()
                    .map(finding -> of(finding, kind, subject(finding, kind, names), revision, bureau))
                    .toList();
        }

        private static FindingLine of(
                Finding finding, FormKind kind, String subject, @Nullable Revision revision, BureauPack bureau) {
            Optional<Requirement> law = bureau.regulation().requirement(finding.rule());
            return new FindingLine(
                    finding,
                    law.map(Requirement::title).orElse(finding.rule()),
                    subject,
                    place(finding, kind, bureau.vocabulary()),
                    Masked.words(finding.problem()),
                    Masked.words(finding.remedy()),
                    law.map(Requirement::who)
                            .filter(who -> !who.isEmpty())
                            .orElse(bureau.vocabulary().filledBy(kind)),
                    law.map(one -> one.on(kind).clause()).orElse(""),
                    revision == null ? "" : revision.open().contains(finding) ? "仍未改正" : "新发现");
        }

        private static String subject(Finding finding, FormKind kind, Map<Integer, String> names) {
            if (finding.record() == 0) {
                return "全表";
            }
            String name = names.getOrDefault(finding.record(), "");
            return kind.isList() ? "第%d条 %s".formatted(finding.record(), name) : name;
        }

        /** The box by the words printed beside it, and where it stands. */
        private static String place(Finding finding, FormKind kind, Vocabulary vocabulary) {
            String where = Optional.ofNullable(finding.where()).orElse("");
            String place = PrintedPlace.of(where);
            return Optional.ofNullable(finding.field())
                    .flatMap(Field::ofCode)
                    .flatMap(field -> vocabulary.label(kind, field))
                    .map(label -> place.isEmpty() ? "“" + label + "”" : "“%s”（%s）".formatted(label, place))
                    .orElse(place);
        }
    }

    /** A box that says something else than before; of numbers only the end is shown. */
    record DifferenceLine(String table, String subject, String label, String before, String after) {
        static DifferenceLine of(Difference difference, Vocabulary vocabulary) {
            String before = Masked.words(difference.before());
            String after = Masked.words(difference.after());
            boolean hidden = before.equals(after);
            return new DifferenceLine(
                    vocabulary.name(difference.kind()),
                    difference.subject(),
                    difference.label(),
                    before,
                    hidden ? after + "（差别在遮盖的几位）" : after);
        }
    }
}
