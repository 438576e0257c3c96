package expertpool.roster;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Enclosure;
import expertpool.document.OfficialDocument;
import expertpool.document.Section;
import expertpool.document.Sheet;
import expertpool.expert.Classification;
import expertpool.expert.Industry;
import expertpool.expert.Specialty;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.ChineseNumber;
import expertpool.regulation.Organisation;
import expertpool.regulation.Placeholders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 名单文件: the roster as the bureau issues it. It shows no number by which somebody could be reached or known. */
public final class RosterNotice {
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 3, Kind.CENTRED),
            new Column("姓名", 4, Kind.CENTRED),
            new Column("性别", 3, Kind.CENTRED),
            new Column("单位", 10, Kind.TEXT),
            new Column("职务/职称", 9, Kind.TEXT),
            new Column("专业", 13, Kind.TEXT));

    private RosterNotice() {}

    /**
     * What a notice tells of itself.
     *
     * @param date on which the list stands; a draft leaves the day of its issue open
     * @param draft the word that marks a draft, for example 征求意见稿; empty for the document itself
     * @param number 发文字号; empty as long as there is none
     * @param identity paragraphs by which the list is known again, as its fingerprint; none for a list without
     * @param earlier the list whose place it takes
     */
    public record Issue(LocalDate date, String draft, String number, List<String> identity, Optional<Earlier> earlier) {
        public Issue {
            identity = List.copyOf(identity);
        }
    }

    /** A list that was issued, by its name and its 发文字号. */
    public record Earlier(String name, String number) {}

    /** @param experts those whom the edition has */
    public static OfficialDocument of(BureauPack bureau, List<Expert> experts, Issue issue) {
        Organisation organisation = bureau.organisation();
        int year = issue.date().getYear();
        Map<String, String> words = Map.of(
                "count", Integer.toString(experts.size()),
                "regulation", organisation.regulationTitle(),
                "year", Integer.toString(year));
        List<String> body = Stream.concat(
                        organisation.rosterNotice().stream().map(paragraph -> Placeholders.fill(paragraph, words)),
                        issue.earlier().stream()
                                .map(earlier -> Placeholders.fill(
                                        organisation.rosterReplaces(),
                                        Map.of("edition", earlier.name(), "number", earlier.number()))))
                .toList();
        String day = issue.draft().isEmpty() ? ChineseDate.of(issue.date()) : year + "年　月　日";
        return new OfficialDocument(
                organisation.mark(),
                issue.number().isEmpty() ? DocumentNumber.blank(organisation.numberPattern(), year) : issue.number(),
                organisation.name() + "关于印发《" + organisation.rosterTitle() + "》的通知",
                organisation.addressees() + "：",
                body,
                organisation.name(),
                day,
                organisation.note(),
                List.of(list(bureau, experts, issue.identity())),
                "",
                organisation.printingOffice(),
                day,
                issue.draft());
    }

    private static Enclosure list(BureauPack bureau, List<Expert> experts, List<String> identity) {
        List<Section> sections = new ArrayList<>();
        Classification classification = bureau.classification();
        for (Industry industry : classification.industries()) {
            section(
                            bureau,
                            sections.size() + 1,
                            industry.name(),
                            experts,
                            expert -> expert.industry() == industry.number())
                    .ifPresent(sections::add);
        }
        String introduction = "共%d人，分%d个行业领域，各领域内%s。"
                .formatted(
                        experts.size(),
                        sections.size(),
                        bureau.organisation().nameOrder().chinese());
        // nobody who is counted may be left out, even if the classification was changed after he came in
        section(bureau, sections.size() + 1, "未归入行业领域", experts, expert -> classification
                        .industry(expert.industry())
                        .isEmpty())
                .ifPresent(sections::add);
        List<String> paragraphs =
                Stream.concat(Stream.of(introduction), identity.stream()).toList();
        return new Enclosure("", bureau.organisation().rosterTitle(), paragraphs, sections);
    }

    private static Optional<Section> section(
            BureauPack bureau, int number, String name, List<Expert> experts, Predicate<Expert> belongs) {
        List<Expert> members = RosterOrder.sorted(
                bureau.organisation().nameOrder(),
                experts.stream().filter(belongs).toList());
        String heading = "%s、%s（%d人）".formatted(ChineseNumber.of(number), name, members.size());
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(heading, sheet(bureau.classification(), name, members)));
    }

    private static Sheet sheet(Classification classification, String name, List<Expert> members) {
        List<List<String>> rows = new ArrayList<>();
        for (Expert expert : members) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    RosterOrder.name(expert),
                    text(expert, Field.SEX),
                    text(expert, Field.EMPLOYER),
                    text(expert, Field.TITLE),
                    specialties(classification, expert)));
        }
        return new Sheet(name, "", List.of(), COLUMNS, rows, List.of());
    }

    /** The specialties of a person as they are printed. */
    public static String specialties(Classification classification, Expert expert) {
        return expert.specialties().stream()
                .map(code ->
                        classification.specialty(code).map(Specialty::printed).orElse(code))
                .collect(Collectors.joining("、"));
    }

    public static String text(Expert expert, Field field) {
        return expert.entries().text(field).orElse("");
    }
}
