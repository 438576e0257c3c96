package expertpool.sample;

import expertpool.edition.Member;
import expertpool.expert.Classification;
import expertpool.expert.IdNumber;
import expertpool.expert.Specialty;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pool of any size, as its papers would make it, without the papers. */
public final class Pool {
    private static final LocalDate FILED = LocalDate.of(2026, 9, 10);

    private Pool() {}

    /** So many members, the sections in turn. */
    public static List<Member> of(int count, Classification classification) {
        Section[] sections = Section.values();
        People people = new People(count);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Section section = sections[i % sections.length];
            members.add(new Member(expert(people.next(section), section, classification), Optional.of(FILED)));
        }
        return members;
    }

    private static Expert expert(Person person, Section section, Classification classification) {
        List<String> codes = person.specialties().stream()
                .map(words -> words.substring(0, words.indexOf(" ")))
                .filter(code -> classification.specialty(code).isPresent())
                .toList();
        return new Expert(
                new IdNumber(person.idNumber()),
                Status.LISTED,
                codes.stream()
                        .findFirst()
                        .flatMap(classification::specialty)
                        .map(Specialty::industry)
                        .orElse(0),
                codes,
                true,
                List.of(section.title()),
                entries(person, section, codes));
    }

    private static Entries entries(Person person, Section section, List<String> codes) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        words.put(Field.NAME, person.name());
        words.put(Field.SEX, person.sex());
        words.put(Field.ID_NUMBER, person.idNumber());
        words.put(Field.BIRTH_DATE, person.birth().toString());
        words.put(Field.MOBILE, person.mobile());
        words.put(Field.EMPLOYER, person.employer());
        words.put(Field.EMPLOYER_ADDRESS, person.address());
        words.put(Field.TITLE, person.title());
        words.put(Field.SCHOOL, person.school());
        words.put(Field.EDUCATION, person.education());
        words.put(Field.MAJOR, person.major());
        words.put(Field.SPECIALTIES, String.join(Field.SEPARATOR, codes));
        words.put(Field.RESUME, String.join("\n", person.resume()));
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        words.forEach((field, value) -> entries.put(
                field,
                new Entry(
                        value,
                        section.title() + "/推荐表（" + person.name() + "）.docx table 1, row 2, column 2",
                        List.of())));
        return new Entries(entries);
    }
}
