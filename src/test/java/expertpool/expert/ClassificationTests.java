package expertpool.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTests {
    private static final Classification CHANGZHI = Classifications.changzhi();
    private static final Industry COAL = new Industry(1, "煤矿", "煤矿", Classifications.always(100), List.of());

    @Test
    void holdsTheWholeTable() {
        assertThat(CHANGZHI.specialties()).hasSize(72);
        assertThat(CHANGZHI.industries())
                .extracting(Industry::quotaName)
                .containsExactly("煤矿", "非煤", "危化", "冶金工贸", "抢险救灾", "法规", "信息化");
    }

    @Test
    void ordersCodesByTheirNumbers() {
        List<Specialty> shuffled = new ArrayList<>(CHANGZHI.specialties());
        Collections.reverse(shuffled);

        assertThat(new Classification(CHANGZHI.industries(), shuffled)
                        .specialties().stream()
                                .filter(specialty -> specialty.industry() == 1)
                                .map(Specialty::code))
                .containsExactly(
                        "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "1.11", "1.12", "1.13",
                        "1.14", "1.15", "1.16");
    }

    @Test
    void findsByCode() {
        Specialty surfaceMining = new Specialty("1.10", "露天采煤", 1);

        assertThat(CHANGZHI.specialty("1.10")).contains(surfaceMining);
        assertThat(CHANGZHI.industryOf(surfaceMining).name()).isEqualTo("煤矿");
        assertThat(CHANGZHI.specialty("1.17")).isEmpty();
        assertThat(CHANGZHI.industry(8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "安全管理,           1.16 2.13 3.11 4.15",
        "地质测量、勘探,     1.1 2.1",
        "水害防治,           1.6 2.5",
        "矿井建设，井巷工程, 1.9 2.8",
        "爆破工程,           1.11 2.9",
        "电气与自动化,       1.14 2.7",
        "电气安全,           3.2 4.13",
        "防火防爆,           3.10 4.14",
        "煤矿,               5.1 6.1",
        "非煤矿山,           5.2 6.2",
        "化工,               5.3 6.3",
        "冶金工贸,           5.4 6.4",
        "应急预案,           6.5",
        "气象灾害防治,       ''"
    })
    void findsEveryIndustryThatSharesAName(String name, String codes) {
        assertThat(CHANGZHI.named(name).stream().map(Specialty::code))
                .containsExactly(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"1.3, 2", "1, 1", "1.03, 1", "01.3, 1", "1.0, 1", "1.100, 1", "10.1, 1"})
    void refusesWhatIsNoCodeOfItsIndustry(String code, int industry) {
        assertThatThrownBy(() -> new Specialty(code, "水害防治", industry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @Test
    void refusesTheSameCodeTwiceAndAnUnknownIndustry() {
        Specialty twice = new Specialty("1.1", "工艺", 1);
        Specialty stray = new Specialty("2.1", "仪表", 2);

        assertThatThrownBy(() -> new Classification(List.of(COAL), List.of(twice, twice)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("分类表中有重复的编号");
        assertThatThrownBy(() -> new Classification(List.of(COAL), List.of(stray)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("分类表中没有专业“2.1 仪表”的行业");
    }
}
