package expertpool.regulation;

/** 数字: numbers as articles and headings are counted, 第十二条, 一、. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** @param number from 1 to 999 */
    public static String of(int number) {
        StringBuilder words = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            words.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 1 || (tens == 1 && hundreds > 0)) {
            words.append(DIGITS.charAt(tens));
        }
        if (tens > 0) {
            words.append('十');
        } else if (hundreds > 0 && ones > 0) {
            words.append('零');
        }
        if (ones > 0) {
            words.append(DIGITS.charAt(ones));
        }
        return words.toString();
    }
}
