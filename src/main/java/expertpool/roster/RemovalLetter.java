package expertpool.roster;

import expertpool.document.Letter;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.regulation.AgeLimit;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Citation;
import expertpool.regulation.LetterWords;
import expertpool.regulation.LetterWords.Address;
import expertpool.regulation.Organisation;
import expertpool.regulation.Placeholders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 清退函: tells the unit of an expert that he has left the pool, and on what ground (A08-0b). Whoever has no unit is written
 * to himself. It cites the law and tells nothing else of the case, and no number of the person.
 */
public final class RemovalLetter {
    private static final String ROOM = "　".repeat(7);

    /** An item of the law ends as a member of a list or as a sentence; the letter quotes what stands before. */
    private static final Pattern END_OF_ITEM = Pattern.compile("[；。]$");

    private RemovalLetter() {}

    /**
     * The letter, dated on the day of the removal.
     *
     * @param number 发文字号; empty for one that is yet to be given, whose place is left free
     */
    public static Letter of(BureauPack bureau, Expert expert, Removal removal, String number) {
        Organisation organisation = bureau.organisation();
        LetterWords words = organisation.removalLetter();
        Optional<String> employer = employer(bureau, expert);
        Address address = employer.isPresent() ? words.toEmployer() : words.toExpert();
        String name = RosterOrder.name(expert);
        Map<String, String> values = values(bureau, expert, removal);
        return new Letter(
                words.mark(),
                number.isEmpty()
                        ? DocumentNumber.blank(
                                words.numberPattern(), removal.day().getYear())
                        : number,
                Placeholders.fill(words.title(), Map.of("name", name)),
                name,
                Placeholders.fill(address.salutation(), Map.of("employer", employer.orElse(""), "name", name)) + "：",
                address.body().stream()
                        .map(paragraph -> Placeholders.fill(paragraph, values))
                        .toList(),
                organisation.name(),
                ChineseDate.of(removal.day()),
                Placeholders.fill(words.contact(), Map.of("centre", organisation.centre(), "blank", ROOM)));
    }

    private static Map<String, String> values(BureauPack bureau, Expert expert, Removal removal) {
        return Map.of(
                "name",
                RosterOrder.name(expert),
                "title",
                answer(expert, Field.TITLE, " ").map(title -> "（" + title + "）").orElse(""),
                "regulation",
                bureau.organisation().regulationTitle(),
                "article",
                removal.ground().chinese(),
                "clause",
                clause(bureau, removal.ground()),
                "over_age",
                overAge(bureau, removal),
                "day",
                ChineseDate.of(removal.day()));
    }

    private static String clause(BureauPack bureau, Citation ground) {
        String item = Objects.requireNonNull(bureau.law().provisions().get(ground), ground.code());
        return END_OF_ITEM.matcher(item).replaceFirst("");
    }

    /** That the ground is age, and not the other one of the same item, is told by the identity number. */
    private static String overAge(BureauPack bureau, Removal removal) {
        if (!removal.ground().equals(bureau.regulation().basis("over_age"))) {
            return "";
        }
        return AgeLimit.exceeded(bureau.regulation(), removal.idNumber(), removal.day())
                .map(limit -> Placeholders.fill(
                        bureau.organisation().removalLetter().overAge(),
                        Map.of(
                                "since",
                                ChineseDate.of(limit.lastDay(removal.idNumber(), removal.day())
                                        .plusDays(1)),
                                "years",
                                Integer.toString(limit.years(removal.day())))))
                .orElse("");
    }

    /** The unit, unless somebody ticked that he is not in service: a former unit is none. */
    private static Optional<String> employer(BureauPack bureau, Expert expert) {
        List<String> inService = bureau.regulation()
                .requirement("employer-named")
                .map(law -> law.list("employed"))
                .orElse(List.of());
        boolean belongs =
                expert.entries().text(Field.EMPLOYMENT).map(inService::contains).orElse(true);
        return answer(expert, Field.EMPLOYER, "").filter(unit -> belongs);
    }

    /** @param between what stands in the letter where the box has a new line */
    private static Optional<String> answer(Expert expert, Field field, String between) {
        return expert.entries()
                .text(field)
                .filter(words -> !words.equals(Entry.NONE))
                .map(words ->
                        String.join(between, words.lines().map(String::strip).toList()));
    }
}
