package expertpool.edition;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.IdNumber;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Citation;
import expertpool.regulation.FaultyPack;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import expertpool.roster.People;
import expertpool.roster.Removal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final BureauPack bureau;

    ChangesTests() throws FaultyPack {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    @Test
    void tellsWhoEnteredWhoLeftAndWhatIsOtherwise() {
        Expert han = People.member(People.HAN, "韩峰永", "3.1");
        Expert moved = People.with(People.with(han, Field.EMPLOYER, "别的公司"), Field.MOBILE, "15481278919");
        List<Member> before =
                List.of(member(People.with(han, Field.MOBILE, "15481270000")), member(People.LAI, "1.10"));
        List<Member> after = List.of(member(moved), member(People.YE, "3.3"));

        Changes changes = Changes.between(before, after, Map.of(People.LAI, removal(People.LAI)), bureau.vocabulary());

        assertThat(lines(changes))
                .containsExactly(
                        "新增 叶丽静||||危化科推荐",
                        "退出 叶丽静||||2026-11-01，第八条第（六）项",
                        "变更 韩峰永|移动电话|*******0000|*******8919|",
                        "变更 韩峰永|单位全称|虚构公司|别的公司|");
        assertThat(changes.count(Changes.What.CHANGED)).isEqualTo(1);
    }

    @Test
    void showsThatSomebodyWasRemovedBefore() {
        Changes changes = Changes.between(
                List.of(),
                List.of(member(People.YE, "3.3")),
                Map.of(People.YE, removal(People.YE)),
                bureau.vocabulary());

        assertThat(lines(changes)).containsExactly("新增 叶丽静||||危化科推荐；曾于2026-11-01依据第八条第（六）项清退");
    }

    @Test
    void countsTheSpecialtiesThatAreAdmitted() {
        Member three = member(People.YE, "3.3", "3.1");
        Member one = member(People.YE, "3.3");

        assertThat(lines(Changes.between(List.of(three), List.of(one), Map.of(), bureau.vocabulary())))
                .containsExactly("变更 叶丽静|现从事专业|3.3、3.1|3.3|");
        assertThat(Changes.between(List.of(one), List.of(one), Map.of(), bureau.vocabulary())
                        .lines())
                .isEmpty();
    }

    private static Member member(Expert expert) {
        return new Member(expert, Optional.of(DAY));
    }

    private static Member member(String id, String... specialties) {
        Expert expert = People.expert(id, "叶丽静", Status.RECOMMENDED, true, specialties);
        return member(new Expert(
                expert.idNumber(),
                expert.status(),
                expert.industry(),
                expert.specialties(),
                true,
                List.of("危化科"),
                expert.entries()));
    }

    private static Removal removal(String id) {
        return new Removal(
                new IdNumber(id), new Citation(8, 6), LocalDate.of(2026, 11, 1), "不能胜任", "", "", "", "", Map.of());
    }

    private static List<String> lines(Changes changes) {
        return changes.lines().stream()
                .map(line -> "%s %s|%s|%s|%s|%s"
                        .formatted(
                                line.what().chinese(),
                                EditionSheets.name(line.member()),
                                line.item(),
                                line.before().words(),
                                line.after().words(),
                                line.note()))
                .toList();
    }
}
