package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import expertpool.expert.Classifications;
import expertpool.finding.Reading;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any words in any box. */
class EveryReaderTests {
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9])(?!(?:19|20)[0-9]{2}[01][0-9][0-3][0-9](?![0-9]))[0-9]{7}");
    private static final SpecialtyReader SPECIALTIES = new SpecialtyReader(Classifications.changzhi());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789Xx ×OlI|-E+*（）/",
                "0123456789.-/年月日 〇○一二三五十元农历初",
                "0123456789.-~年月日至、，上下午半天共各晚:周 \n",
                "在岗退休□☑√×()[] Vx不",
                "0123456789德能勤绩廉总分：（）+-=加扣6.其他加分或扣分项满，。 ",
                "123456789.0、，（） 安全管理煤矿化工危化工艺与水害防治至-",
                "张三 ·.，、（）*?□⾼\uF9D1\uE863\uD86C\uDFAF男女Az",
                "\uD800\uDC00\uDFFF\u202D\uFEFF\u0000\t\n\u3000@.a1"
            })
    void answersAnyWordsAndNeverRepeatsALongNumber(String alphabet) {
        Random random = new Random(alphabet.hashCode());
        for (int i = 0; i < 500; i++) {
            String text = words(alphabet, random);
            all(text)
                    .flatMap(reading -> reading.faults().stream())
                    .map(fault -> fault.problem() + fault.remedy())
                    .forEach(message -> assertThat(LONG_NUMBER.matcher(message).find())
                            .as(message)
                            .isFalse());
        }
    }

    /** As long as a box may be before it is not read at all, and as nasty as the patterns of the readers allow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9 ",
                "1.",
                "1-",
                "0x",
                "王",
                "王 ",
                "·",
                "a",
                "a.",
                "a@",
                "a-",
                "（",
                "( ",
                "()",
                "年",
                "9年",
                "一",
                "十",
                "9月9日",
                "2026年9月5日、",
                "2026.9.5-",
                "上午",
                "上午下午",
                "共半天",
                "9天",
                "在岗",
                "□",
                "☑ ",
                "安全",
                "安全管理",
                "安全生产",
                "煤矿、",
                "1.3",
                "1.3 ",
                "1.3 矿井通风与瓦斯防治",
                "德",
                "德9",
                "德 ",
                "能：",
                "9分",
                "总分",
                "满分 ",
                "加9分",
                "(加9分",
                "+",
                "9+",
                "6.加分",
                "\n",
                " ",
                "　",
                "86",
                "0355",
                "0355-",
                "转",
                "13",
                "1 5",
                "140499",
                "X",
                "××",
                "*",
                "男",
                "张三、",
                "1E",
                "=\""
            })
    void answersLongWordsAtOnce(String words) {
        String longest = words.repeat(1000 / words.length());
        String scores = words.repeat(5000 / words.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String end : List.of("", "！", "9", "日", "(", ")")) {
                all(longest + end).forEach(reading -> assertThat(reading).isNotNull());
                assertThat(ScoreReader.read(Readers.POINTS, scores + end, "")).isNotNull();
                assertThat(ScoreReader.read(Readers.POINTS, "", scores + end)).isNotNull();
            }
        });
    }

    private static Stream<Reading<?>> all(String text) {
        return Stream.of(
                IdNumberReader.read(text, false),
                IdNumberReader.read(text, true),
                NameReader.read(text),
                SexReader.read(text),
                TelephoneReader.mobile(text),
                TelephoneReader.landline(text),
                PostalCodeReader.read(text, true),
                EmailReader.read(text),
                DateReader.day(text, false),
                DateReader.day(text, true),
                DateReader.birthMonth(text, true),
                DateReader.month(text, true),
                DateReader.month(text, false),
                PeriodReader.read(text, OptionalInt.empty()),
                PeriodReader.read(text, OptionalInt.of(2026)),
                CheckboxReader.ticked(text, List.of("在岗", "退休")),
                CountReader.read(text),
                SPECIALTIES.read(text, "", true),
                SPECIALTIES.read(text, text, false),
                ScoreReader.read(Readers.POINTS, text, ""),
                ScoreReader.read(Readers.POINTS, "", text));
    }

    private static String words(String alphabet, Random random) {
        int length = random.nextInt(24);
        StringBuilder words = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            words.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return words.toString();
    }
}
