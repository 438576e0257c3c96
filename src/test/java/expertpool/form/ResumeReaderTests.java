package expertpool.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import expertpool.expert.Career;
import expertpool.expert.MonthOrYear;
import expertpool.expert.Occupation;
import expertpool.expert.Seniority;
import expertpool.expert.Stint;
import expertpool.sample.People;
import expertpool.sample.Person;
import expertpool.sample.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeReaderTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int LONGEST_BOX = 32_767;
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{11}");

    @ParameterizedTest
    @CsvFileSource(resources = "/form/resumes.csv", numLinesToSkip = 1, delimiter = '|')
    void reads(String text, String expected) {
        assertThat(line(ResumeReader.read(Readings.unescaped(text), TODAY))).isEqualTo(Readings.unescaped(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1997.07—2005.03",
                "1997.07–2005.03",
                "1997.07-2005.03",
                "1997.07－2005.03",
                "1997.07——2005.03",
                "1997.07 -- 2005.03",
                "1997.07~2005.03",
                "1997.07～2005.03",
                "1997.07一2005.03",
                "1997.07→2005.03",
                "1997.07至2005.03",
                "1997.07到2005.03",
                "1997.07直至2005.03",
                "1997.7.1-2005.3.15",
                "1997.07-05.03",
                "1997 . 07 — 2005 . 03",
                "1997.07—\n2005.03",
                "1997·07—2005·03",
                "1997、7—2005、3",
                "1997。7—2005。3",
                "１９９７．０７—２００５．０３",
                "97.7–05.3",
                "97.7.1-05.3.15",
                "97/7-05/3",
                "97-7至05-3",
                "97年7月-05年3月",
                "1997/7-2005/3",
                "1997/07/01 - 2005/03/15",
                "1997-07~2005-03",
                "1997-07-2005-03",
                "1997-07-01-2005-03-15",
                "199707-200503",
                "19970701-20050315",
                "1997年7月至2005年3月",
                "1997年7月—2005年3月",
                "1997年07月01日—2005年03月15日",
                "1997年7月份到2005年3月份",
                "1997年 7 月 至 2005 年 3月",
                "1997年7月\n至2005年3月",
                "1997年\n7月—2005年\n3月",
                "1997年7-2005年3",
                "1997.7月-2005.3月",
                "从1997年7月到2005年3月",
                "自1997年7月起至2005年3月止",
                "自1997年7月起，至2005年3月止，",
                "一九九七年七月至二〇〇五年三月",
                "一九九七年七月—二○○五年三月",
                "一九九七年七月一二〇〇五年三月",
                "九七年七月至零五年三月",
                "（1997.07—2005.03）",
                "【1997.07—2005.03】",
                "1、1997.07—2005.03",
                "1.1997.07—2005.03",
                "（1）97.7—05.3",
                "③ 1997.07—2005.03",
                "一、1997.07—2005.03",
                "·1997.07—2005.03",
                "起止时间：1997.07—2005.03",
                "1997.07\t2005.03"
            })
    void readsEveryWritingOfAPeriod(String period) {
        Stint stint = new Stint(new MonthOrYear(1997, 7), new MonthOrYear(2005, 3), Occupation.WORK, "某公司技术员");

        assertThat(ResumeReader.read(period + " 某公司技术员", TODAY)).isEqualTo(new Career(List.of(stint), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "97.7-05.3 某矿, 1997-07..2005-03 工作 某矿 = 92",
        "25.3-26.3 某矿, 2025-03..2026-03 工作 某矿 = 12",
        "26.12-今 某矿, ? 26.12-今某矿 = 0 or more",
        "27.3-30.3 某矿, ? 27.3-30.3某矿 = 0 or more",
        "78.3-今 某矿, 1978-03.. 工作 某矿 = 584"
    })
    void takesYearsOfTwoDigitsFromTheDay(String text, String expected) {
        assertThat(line(ResumeReader.read(text, TODAY))).isEqualTo(expected);
    }

    @Test
    void knowsNothingOfAnEmptyBox() {
        assertThat(ResumeReader.read("", TODAY)).isEqualTo(new Career(List.of(), List.of()));
        assertThat(ResumeReader.read("无", TODAY).service(TODAY)).isEqualTo(new Seniority(0, 0, false));
    }

    @Test
    void readsTheInventedPeople() {
        People people = new People(5);
        for (Section section : Section.values()) {
            for (int i = 0; i < 30; i++) {
                Person person = people.next(section);
                Career career = ResumeReader.read(String.join("\n", person.resume()), TODAY);

                assertThat(career.stints()).hasSameSizeAs(person.resume()).allMatch(stint -> stint.occupation()
                        .isWork());
                assertThat(career.unread()).isEmpty();
            }
        }
    }

    @Test
    void hidesTheNumbersOfPeople() {
        Career career = ResumeReader.read(
                "1997.07-2005.03 某矿 140402197503151234，13912345678\n2005.13-2010.03 某局 13912345678", TODAY);

        assertThat(LONG_NUMBER.matcher(career.working(TODAY)).find())
                .as(career.working(TODAY))
                .isFalse();
    }

    /** As nasty as the patterns allow, and as long as a box may be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "1997",
                "1997.07",
                "1997.07-",
                "1997.07-2005.03",
                "1997.07-2005.03 某矿；",
                "1997.07\n",
                "1997.07\t",
                "1997.07-今 某矿\n",
                "1997.07- 某矿\n",
                "1997年7月任",
                "1997年7月分配到某矿，",
                "1997年7月参加工作至今，",
                "某矿\n1997.07-2005.03\n",
                "2001.09-2004.07 学习\n1999.01-2005.01 某矿\n",
                "至2005年3月",
                "同年8月",
                "(1997.07-2005.03",
                "其间：1997.07-2005.03学习",
                "—",
                "（",
                "《",
                "一",
                "〇",
                "九七年",
                "①",
                "1.",
                "GB 18218-2018",
                "A1",
                "在某",
                "到某",
                "毕业于",
                "后调入某局，",
                "从事工作18年，",
                "现任科长，",
                "退休",
                " ",
                "\t",
                "\n",
                "\uD840\uDC00"
            })
    void readsLongWordsAtOnce(String words) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String end : List.of("", "今", "1997.07-2005.03某矿")) {
                String longest = words.repeat(LONGEST_BOX / words.length())
                                .substring(0, 32_700 / words.length() * words.length())
                        + end;
                Career career = ResumeReader.read(longest, TODAY);
                assertThat(career.working(TODAY)).isNotEmpty();
            }
        });
    }

    @Test
    void answersAnyWords() {
        String alphabet = "0123456789.-—~/年月日至今到任调分配毕业学习某矿大学，；。、\n\t （）()一二〇七九从自起止退休参加工作同次后曾\uD840\uDC00";
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder words = new StringBuilder();
            int length = random.nextInt(80);
            for (int k = 0; k < length; k++) {
                words.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Career career = ResumeReader.read(words.toString(), TODAY);
            boolean known = !career.stints().isEmpty() && career.unread().isEmpty();
            assertThat(career.service(TODAY).complete()).as(words.toString()).isEqualTo(known);
        }
    }

    /** {@code stint; stint ? unread ? unread = months}, the months followed by “or more” where something is unread. */
    private static String line(Career career) {
        String stints = career.stints().stream().map(ResumeReaderTests::stint).collect(joining("; "));
        String unread = career.unread().stream().map(words -> " ? " + words).collect(joining());
        Seniority service = career.service(TODAY);
        String months = service.least() == service.most()
                ? Integer.toString(service.most())
                : service.least() + ".." + service.most();
        return (stints + unread + " = " + months + (service.complete() ? "" : " or more")).strip();
    }

    private static String stint(Stint stint) {
        String end = stint.end().map(ResumeReaderTests::month).orElse("");
        return (month(stint.from()) + ".." + end + " " + stint.occupation().chinese() + " " + stint.words()).strip();
    }

    private static String month(MonthOrYear month) {
        return month.isYearOnly()
                ? Integer.toString(month.year())
                : month.earliest().toString();
    }
}
