package expertpool.expert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 排序: how an official list orders people by their names. The data are those of the Unicode CLDR. */
public enum NameOrder {
    STROKES("按姓氏笔画排序", "zh-u-co-stroke"),
    PINYIN("按姓氏拼音排序", "zh-u-co-pinyin");

    private final String chinese;
    private final String locale;

    NameOrder(String chinese, String locale) {
        this.chinese = chinese;
        this.locale = locale;
    }

    /** The order with the word that a pack uses: {@code strokes} or {@code pinyin}. */
    public static Optional<NameOrder> ofCode(String code) {
        return Arrays.stream(values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    /** How the order is stated on the list. */
    public String chinese() {
        return chinese;
    }

    /** The locale, with its collation, whose rules these are. */
    public String locale() {
        return locale;
    }
}
