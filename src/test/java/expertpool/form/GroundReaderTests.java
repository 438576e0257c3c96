package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundReaderTests {
    @ParameterizedTest
    @CsvSource({
        "第八条第（六）项, 8(6)",
        "第八条第六项, 8(6)",
        "第8条第6项, 8(6)",
        "第八条（六）, 8(6)",
        "第八条第一款第（六）项, 8(6)",
        "《办法》第八条第（六）项, 8(6)",
        "依据《长治市应急管理专家使用管理办法（试行）》第八条第（六）项, 8(6)",
        "8.6, 8(6)",
        "８．６, 8(6)",
        "8(6), 8(6)",
        "8（六）, 8(6)",
        "第十条第（十一）项, 10(11)",
        "（六）, (6)",
        "(6), (6)",
        "第（六）项, (6)",
        "第6项, (6)",
        "第八条第（七）项 年龄超过65周岁的, 8(7)",
        "（七）年龄超过65周岁或因身体原因不能胜任专家工作的, (7)",
        "' 第 八 条\n第（六）项 ', 8(6)",
    })
    void readsOneItem(String written, String expected) {
        assertThat(GroundReader.read(written)).isEqualTo(Reading.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "第八条, 没有写明是第几项",
        "8, 没有写明是第几项",
        "六, 没有写明是第几项",
        "第八条第（　）项, 没有写明是第几项",
        "不能胜任, 没有写明是第几项",
        "第八条第（一）（二）项, 写了不止一项",
        "第八条第（一）项、第（二）项, 写了不止一项",
        "第八条第一、二项, 写了不止一项",
        "8.1和8.2, 写了不止一项",
        "（一）、（二）, 写了不止一项",
        "第八条第（一）项和第九条, 写了不止一项",
    })
    void asksWhereItIsNotOne(String written, String why) {
        assertThat(GroundReader.read(written))
                .isEqualTo(Reading.fault(new Fault("ground-unclear", "清退依据" + why, "请写明第几条第几项，只写一项")));
    }
}
