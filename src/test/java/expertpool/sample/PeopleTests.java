package expertpool.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PeopleTests {
    @Test
    void sameSeedInventsTheSamePeople() {
        assertThat(fifty(3)).isEqualTo(fifty(3)).isNotEqualTo(fifty(4));
    }

    @Test
    void nobodySharesANameOrATelephone() {
        Set<String> seen = new HashSet<>();
        for (Person person : fifty(3)) {
            assertThat(seen.add(person.name())).isTrue();
            assertThat(seen.add(person.mobile())).isTrue();
            assertThat(person.mobile()).matches("154\\d{8}");
            assertThat(List.of(person.workPhone(), person.homePhone(), person.fax()))
                    .allMatch(number -> number.matches("0355-0\\d{6}"));
        }
    }

    @Test
    void everybodyIsOldEnoughAndNotTooOld() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(fifty(3))
                .allSatisfy(person ->
                        assertThat(person.birth().until(today).getYears()).isBetween(38, 64));
    }

    @Test
    void offersOnlySpecialtiesOfTheOfficialTable() throws IOException {
        assertThat(Stream.of(Section.values())
                        .flatMap(section -> section.profile().strands().stream())
                        .flatMap(strand -> strand.specialties().stream())
                        .map(PeopleTests::withoutSpaces))
                .isSubsetOf(officialSpecialties());
    }

    private static List<Person> fifty(long seed) {
        People people = new People(seed);
        return Stream.generate(() -> people.next(Section.COAL)).limit(50).toList();
    }

    private static List<String> officialSpecialties() throws IOException {
        try (XWPFDocument form = new XWPFDocument(new ByteArrayInputStream(Blank.TABLE1.bytes()))) {
            return form.getTables().get(1).getRows().stream()
                    .map(row -> row.getTableCells().get(row.getTableCells().size() - 1))
                    .map(cell -> withoutSpaces(cell.getText()))
                    .toList();
        }
    }

    private static String withoutSpaces(String words) {
        return words.replace(" ", "");
    }
}
