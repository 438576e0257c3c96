package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankWordsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u3000", "\u200B", "/", "\\", "—", "－", "-", "--", "无", " 无 ", "暂无", "没有", "不详", "N/A", "n/a",
                "null", "0", "×", "待定", "（空）", "(空)", "／"
            })
    void areBlank(String text) {
        assertThat(BlankWords.isBlank(text)).isTrue();
        assertThat(BlankWords.isDitto(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", " 无 ", "暂无", "没有"})
    void sayThatThereIsNone(String text) {
        assertThat(BlankWords.isNone(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "—", "不详", "待定", "0", "无锡"})
    void doNotSayThatThereIsNone(String text) {
        assertThat(BlankWords.isNone(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"〃", "\"", "＂", "“", "”", "″", "''", "同上", "同 上", "同前", "同左", "~", "～", "…", "……"})
    void areDitto(String text) {
        assertThat(BlankWords.isDitto(text)).isTrue();
        assertThat(BlankWords.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "无锡", "张三", "同上海", "x"})
    void areWords(String text) {
        assertThat(BlankWords.isBlank(text)).isFalse();
        assertThat(BlankWords.isDitto(text)).isFalse();
    }
}
