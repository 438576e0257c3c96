package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTests {
    @ParameterizedTest
    @CsvSource({
        "张三, 张三",
        "' 张 三 ', 张三",
        "张\u3000三, 张三",
        "'张  三', 张三",
        "张\u00A0三, 张三",
        "张\u200B三, 张三",
        "'张 三 丰', 张三丰",
        "'欧阳 建国', 欧阳建国",
        "'司马 光', 司马光",
        "张昇, 张昇",
        "王喆, 王喆",
        "甯堃, 甯堃",
        "𫖯𬭚, 𫖯𬭚",
        "王䶮, 王䶮",
        "𮯰𱍐, 𮯰𱍐",
        "王﨑, 王﨑",
        "王〇, 王〇",
        "John  Smith, John Smith",
        "Jean-Luc O’Neill, Jean-Luc O’Neill",
        "José Li, José Li",
        "'José  Li', José Li",
        "Jose\u0301 Li, José Li",
        "Nguye\u0302\u0303n Thi\u0323, Nguyễn Thị",
        "m\u0302x\u0323 Li, m\u0302x\u0323 Li",
        "Sammy Davis Jr., Sammy Davis Jr.",
        "Ka\u02BBi Oʼneill, Ka\u02BBi Oʼneill",
        "葛\uDB40\uDD00洪, 葛\uDB40\uDD00洪",
        "'葛\uDB40\uDD00 洪\uDB40\uDD01', 葛\uDB40\uDD00洪\uDB40\uDD01",
        "邉\uDB40\uDD0E海, 邉\uDB40\uDD0E海",
        "𫖯\uDB40\uDD00𬭚, 𫖯\uDB40\uDD00𬭚",
        "六\uFE00一, 六\uFE00一",
        "张\uFE0F三, 张三",
        "\uDB40\uDD00张三, 张三",
        "葛\uDB40\uDD00\uDB40\uDD01洪, 葛\uDB40\uDD00洪",
        "葛\uDB40\uDD00·艾力, 葛\uDB40\uDD00·艾力",
        "葛\uDB40\uDD00•艾力, 葛\uDB40\uDD00·艾力",
        "/, ''",
        "无, ''"
    })
    void keepsTheCharactersOfAName(String text, String name) {
        assertThat(Readings.line(NameReader.read(text))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00B7", "\u0387", "\u2022", "\u2027", "\u30FB", "\uFF65", "\u22C5", "\u2219", "\u318D", "\u2E31",
                "\u16EB", "\u25CF", "\uFF0E", ".", "。", " · ", " ·", "· ", "\u3000・", "•\n"
            })
    void writesTheSeparatorOfNamesInOneWay(String dot) {
        assertThat(NameReader.read("买买提" + dot + "艾力")).isEqualTo(Reading.of("买买提·艾力"));
    }

    @ParameterizedTest
    @CsvSource({
        "⾼⼭, 高山 | name-repaired",
        "\uF9D1⼀, 六一 | name-repaired",
        "王\u2EF3, 王龟 | name-repaired",
        "王\u2E9F, 王母 | name-repaired",
        "王\uE863, | name-characters",
        "王\uDB40\uDD00, | name-characters",
        "王\u0301三, | name-characters",
        "王?, | name-characters",
        "王？吉, | name-characters",
        "王□, | name-characters",
        "王■, | name-characters",
        "王\uFFFD, | name-characters",
        "王*, | name-characters",
        "王○, | name-characters",
        "王zhe, | name-characters",
        "王吉+吉, | name-characters",
        "王⿰吉吉, | name-characters",
        "王\u2E80, | name-characters",
        "王1, | name-characters",
        "·张三, | name-characters",
        "王, | name-characters",
        "王(吉吉), | name-characters",
        "同上, | name-characters",
        "〃, | name-characters",
        "张三（女）, 张三 | name-remark",
        "张三(组长), 张三 | name-remark",
        "张三*, 张三 | name-remark",
        "'张三 男', 张三 | name-remark",
        "'𮯰𱍐 男', 𮯰𱍐 | name-remark",
        "'葛\uDB40\uDD00洪 女', 葛\uDB40\uDD00洪 | name-remark",
        "葛\uDB40\uDD00 女, 葛\uDB40\uDD00女",
        "'John Smith（美国）', John Smith | name-remark",
        "姓名：张 三, 张三 | name-remark",
        "'⾼⼭（女）', 高山 | name-remark name-repaired",
        "张三、李四, | name-several",
        "张三/李四, | name-several",
        "'张三，李四', | name-several",
        "'张三 李四', | name-several",
        "'买买提 艾力', | name-several",
        "'买买提。 艾力', | name-several",
        "'张三 ·李四 王五', | name-several",
        "'John Smith、José Li', | name-several",
        "张三、, 张三"
    })
    void tellsWhatItCannotTakeAsItStands(String text, String expected) {
        assertThat(Readings.line(NameReader.read(text))).isEqualTo(expected);
    }

    @Test
    void takesFiftyCharactersAndNoMore() {
        assertThat(NameReader.read("𫖯".repeat(50))).isEqualTo(Reading.of("𫖯".repeat(50)));
        assertThat(Readings.line(NameReader.read("𫖯".repeat(51)))).isEqualTo("| name-characters");
        assertThat(NameReader.read("葛\uDB40\uDD00".repeat(50))).isEqualTo(Reading.of("葛\uDB40\uDD00".repeat(50)));
    }

    @Test
    void hidesANumberThatStandsInTheBox() {
        assertThat(NameReader.read("张三15412345678").faults())
                .extracting(Fault::problem)
                .containsExactly("姓名“张三*******5678”中有不是汉字的字符，或有打不出的字。");
    }

    @ParameterizedTest
    @CsvSource({
        "张 三, 张三",
        "买买提・艾力, 买买提艾力",
        "买买提ㆍ艾力, 买买提·艾力",
        "ＪＯＨＮ Smith, john　smith",
        "⾼山, 高山",
        "张（三）, 张(三)",
        "葛\uDB40\uDD00洪, 葛洪",
        "Jose\u0301, José"
    })
    void comparesWithoutSpacesDotsAndWidth(String one, String other) {
        assertThat(NameReader.matchKey(one)).isEqualTo(NameReader.matchKey(other));
    }

    @Test
    void keepsVariantFormsApart() {
        assertThat(NameReader.matchKey("张昇")).isNotEqualTo(NameReader.matchKey("张升"));
    }
}
