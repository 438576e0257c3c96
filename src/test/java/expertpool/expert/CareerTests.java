package expertpool.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Map<String, Occupation> OCCUPATIONS = Map.of(
            "兼职", Occupation.PART_TIME_WORK,
            "学习", Occupation.STUDY,
            "函授", Occupation.IN_SERVICE_STUDY,
            "实习", Occupation.INTERNSHIP,
            "待业", Occupation.UNEMPLOYED,
            "病休", Occupation.SICK_LEAVE,
            "退休", Occupation.RETIRED);

    @ParameterizedTest
    @CsvSource({
        "1997.7-2005.3 某矿, 92, 92",
        "1997.7- 某矿, 352, 352",
        "1997.7-1997.7 某矿, 0, 0",
        "2020.3-2030.3 某矿, 80, 80",
        "1997.7-2005.3 某矿; 2005.3- 某局, 352, 352",
        "1997.7-2005.3 某矿; 2005.4- 某局, 352, 352",
        "1997.7-2005.3 某矿; 2005.5- 某局, 350, 350",
        "2005.3- 某局; 1997.7-2005.3 某矿, 352, 352",
        "1997.7-2005.3 某矿; 2000.5-2010.1 某厂; 2005.3-2012.3 某局, 176, 176",
        "1997.7-2012.3 某矿; 2000.5-2001.1 某厂, 176, 176",
        "1997-2005 某矿, 85, 107",
        "1997-2005 某矿; 2005-2012 某局, 169, 191",
        "2005-2012 某局; 1997-2005 某矿, 169, 191",
        "1997-2005 某矿; 2006-2012 某局, 146, 191",
        "1997-2005 某矿; 2005-2005 某厂; 2005-2012 某局, 169, 191",
        "1997-2005 某矿; 2005-2005 某厂, 85, 107",
        "1997-2005.3 某矿, 87, 98",
        "2005-2005 某矿, 0, 11",
        "2005- 某矿, 251, 262",
        "2026- 某矿, 0, 10",
        "2005-2026 某矿, 241, 262"
    })
    void countsTheMonthsOfWork(String stints, int least, int most) {
        assertThat(career(stints).service(TODAY)).isEqualTo(new Seniority(least, most, true));
    }

    @ParameterizedTest
    @CsvSource({
        "1993.9-1997.7 学习; 1997.7-2005.3 某矿, 92, 92",
        "1993-1997 学习; 1997.7-2005.3 某矿, 92, 92",
        "1997.7-2005.3 某矿; 2005.3-2007.2 待业; 2007.2-2010.2 某厂, 128, 128",
        "1997.7-2005.3 某矿; 2000.9-2003.7 函授, 92, 92",
        "1997.7-2005.3 某矿; 2000.9-2003.7 学习, 58, 92",
        "1997.7-2005.3 某矿; 2000-2003 学习, 45, 92",
        "1997.7-2005.3 某矿; 2000.9-2001.9 病休; 2001.3-2002.9 待业, 68, 92",
        "1997.7-2005.3 某矿; 2004.3-2006.3 学习, 80, 92",
        "1997.7-2005.3 兼职; 2000.9-2003.7 学习, 92, 92",
        "1997.7-2005.3 某矿; 2000.9-2001.9 学习; 2000.1-2002.1 兼职, 92, 92",
        "1997.7-2005.3 某矿; 2005.3-2005.4 待业; 2005.4-2010.4 某厂, 153, 153",
        "1997.7-2005.3 某矿; 2004.3- 退休, 92, 92",
        "1997.3-1997.6 实习; 1997.7-2005.3 某矿, 92, 92",
        "1993.9-1997.7 学习, 0, 0"
    })
    void leavesOutTimeThatIsNoWork(String stints, int least, int most) {
        assertThat(career(stints).service(TODAY)).isEqualTo(new Seniority(least, most, true));
    }

    @Test
    void isIncompleteWhereSomethingIsUnread() {
        Career half = new Career(career("1997.7-2005.3 某矿").stints(), List.of("其余见附件"));

        assertThat(half.service(TODAY)).isEqualTo(new Seniority(92, 92, false));
        assertThat(new Career(List.of(), List.of()).service(TODAY)).isEqualTo(new Seniority(0, 0, false));
    }

    @Test
    void doesNotCountAStintOfTheFuture() {
        Career career = career("1997.7-2005.3 某矿; 2027.1- 某局");

        assertThat(career.service(TODAY)).isEqualTo(new Seniority(92, 92, false));
        assertThat(career.unread(TODAY)).containsExactly("2027年1月至今 某局");
        assertThat(career.service(LocalDate.of(2027, 3, 1))).isEqualTo(new Seniority(92 + 2, 92 + 2, true));
    }

    @Test
    void knowsSinceWhenSomebodyIsAtWork() {
        assertThat(career("1997.7-2005.3 某矿; 2005.4- 某局; 1990.1-1996.1 某厂").atWorkSince(TODAY))
                .hasValue(new MonthOrYear(1997, 7).earliest());
        assertThat(career("1997.7-2005.3 某矿").atWorkSince(TODAY)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1997.7-2005.3 某矿; 2005.3- 某局 | 1997年7月至2005年3月 某矿（92个月）；2005年3月至今 某局（260个月）；合计352个月（29年4个月）。",
                "2005.4- 某局; 1997.7-2005.3 某矿 | 1997年7月至2005年3月 某矿（92个月）；2005年4月至今 某局（259个月）；合计352个月（29年4个月），前后相接的连续计算，重叠的只算一次。",
                "1997-2005 某矿 | 1997年至2005年 某矿（85至107个月）；合计85至107个月（7年1个月至8年11个月）。",
                "1993.9-1997.7 学习; 1997.7-1998.7 某矿 | 1997年7月至1998年7月 某矿（12个月）；合计12个月（1年）。不计入：1993年9月至1997年7月 学习（学习）。",
                "1997.7-2005.3 某矿; 2000.9-2001.9 病休 | 1997年7月至2005年3月 某矿（92个月）；合计80至92个月（6年8个月至7年8个月），前后相接的连续计算，重叠的只算一次，工作期间的学习、待业、病休在较少的月数中已扣除。不计入：2000年9月至2001年9月 病休（病休）。",
                "2015.6- 退休 | 没有读出工作时间。不计入：2015年6月至今 退休（退休）。"
            })
    void showsTheWorking(String stints, String working) {
        assertThat(career(stints).working(TODAY)).isEqualTo(working);
    }

    @Test
    void showsWhatItCouldNotRead() {
        assertThat(new Career(List.of(), List.of("见附件")).working(TODAY)).isEqualTo("没有读出工作时间。没有读懂：“见附件”。");
        assertThat(new Career(career("1997.7-2005.3 某矿").stints(), List.of("2005.13-今", "略")).working(TODAY))
                .isEqualTo("1997年7月至2005年3月 某矿（92个月）；合计92个月（7年8个月）。没有读懂：“2005.13-今”；“略”。");
    }

    @Test
    void refusesWhatCannotBe() {
        MonthOrYear later = new MonthOrYear(2005, 3);
        assertThatThrownBy(() -> new Stint(later, new MonthOrYear(1997, 7), Occupation.WORK, "某矿"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends before it begins");
        assertThatThrownBy(() -> new MonthOrYear(2005, 13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seniority(2, 1, true)).isInstanceOf(IllegalArgumentException.class);
    }

    /** {@code from-to words; from- words}, the words naming an occupation or else work. */
    private static Career career(String stints) {
        return new Career(
                Arrays.stream(stints.split("; ", -1)).map(CareerTests::stint).toList(), List.of());
    }

    private static Stint stint(String stint) {
        int dash = stint.indexOf('-');
        int blank = stint.indexOf(' ');
        String to = stint.substring(dash + 1, blank);
        String words = stint.substring(blank + 1);
        return new Stint(
                month(stint.substring(0, dash)),
                to.isEmpty() ? null : month(to),
                OCCUPATIONS.getOrDefault(words, Occupation.WORK),
                words);
    }

    private static MonthOrYear month(String month) {
        int dot = month.indexOf('.');
        return dot < 0
                ? MonthOrYear.ofYear(Integer.parseInt(month))
                : new MonthOrYear(
                        Integer.parseInt(month.substring(0, dot)), Integer.parseInt(month.substring(dot + 1)));
    }
}
