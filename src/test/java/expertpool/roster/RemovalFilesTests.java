package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.IdNumber;
import expertpool.regulation.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemovalFilesTests {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 3);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 4);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 5);

    /** Ends as the number of {@link People#HAN} does. */
    private static final String LIKE_HAN = likeHan();

    @Test
    void bearTheNamesOfTheExpertsInAFolderOfTheYear() {
        assertThat(paths(
                        List.of(of(People.HAN, MAY), of(People.YE, NEXT_YEAR)),
                        expert(People.HAN, "韩峰永"),
                        expert(People.YE, "丁丽静")))
                .containsExactly("名单/2026/清退函/韩峰永", "名单/2027/清退函/丁丽静");
    }

    @Test
    void tellNamesakesApart() {
        assertThat(paths(
                        List.of(of(People.HAN, MAY), of(People.LAI, MAY), of(People.YE, MAY)),
                        expert(People.HAN, "李伟"),
                        expert(People.LAI, "李伟"),
                        expert(People.YE, "丁丽静")))
                .containsExactly("名单/2026/清退函/李伟（2732）", "名单/2026/清退函/李伟（3014）", "名单/2026/清退函/丁丽静");
    }

    @Test
    void doNotCountNamesakesOfAnotherYearOrOfThePool() {
        assertThat(paths(
                        List.of(of(People.HAN, MAY), of(People.LAI, NEXT_YEAR)),
                        expert(People.HAN, "李伟"),
                        expert(People.LAI, "李伟"),
                        expert(People.YE, "李伟")))
                .containsExactly("名单/2026/清退函/李伟", "名单/2027/清退函/李伟");
    }

    @Test
    void tellRemovalsOfOnePersonApart() {
        assertThat(paths(
                        List.of(of(People.HAN, MAY), of(People.LAI, MAY), of(People.HAN, JUNE)),
                        expert(People.HAN, "李伟"),
                        expert(People.LAI, "李伟")))
                .containsExactly(
                        "名单/2026/清退函/李伟（2732）（2026-05-03）", "名单/2026/清退函/李伟（3014）", "名单/2026/清退函/李伟（2732）（2026-06-04）");
    }

    @Test
    void showMoreOfNumbersThatEndAlike() {
        assertThat(paths(
                        List.of(of(People.HAN, MAY), of(LIKE_HAN, MAY)),
                        expert(People.HAN, "李伟"),
                        expert(LIKE_HAN, "李伟")))
                .doesNotHaveDuplicates()
                .allMatch(path -> path.matches("名单/2026/清退函/李伟（\\d+2732）"));
    }

    @Test
    void areNotNamedForSomebodyOfWhomNoPaperIsLeft() {
        assertThat(paths(List.of(of(People.HAN, MAY)), expert(People.YE, "丁丽静")))
                .isEmpty();
    }

    private static List<String> paths(List<Removal> removals, Expert... pool) {
        return List.copyOf(RemovalFiles.paths(removals, List.of(pool)).values());
    }

    private static Removal of(String idNumber, LocalDate day) {
        return new Removal(new IdNumber(idNumber), new Citation(8, 6), day, "", "", "", "", "", Map.of());
    }

    private static Expert expert(String idNumber, String name) {
        return People.expert(idNumber, name, Expert.Status.REMOVED, true, "3.1");
    }

    /** A valid number of another county whose last four characters are the same. */
    private static String likeHan() {
        for (int county = 140400; county < 140499; county++) {
            String number = county + People.HAN.substring(6);
            if (IdNumber.checks(number)) {
                return number;
            }
        }
        throw new AssertionError();
    }
}
