package expertpool.fee;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** 大写金额: amounts in words (支付结算办法附件一《正确填写票据和结算凭证的基本规定》；会计基础工作规范第五十二条). */
public final class UpperCase {
    /** 万亿 are written, 亿亿 are not. */
    private static final BigDecimal END = new BigDecimal("1E16");

    private static final long HUNDRED_MILLION = 100_000_000L;
    private static final int TEN_THOUSAND = 10_000;
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String UNITS = "仟佰拾";
    /** 圆 and traditional forms are accepted by the rule, 正 is as good as 整. */
    private static final Map<String, String> ALIKE =
            Map.of("圆", "元", "圓", "元", "正", "整", "貳", "贰", "陸", "陆", "億", "亿", "萬", "万");

    private UpperCase() {}

    /**
     * @param amount with two decimals at most, below ten thousand 万亿
     * @throws IllegalArgumentException if it has more, or is larger
     */
    public static String of(BigDecimal amount) {
        BigDecimal size = amount.abs();
        if (size.stripTrailingZeros().scale() > 2 || size.compareTo(END) >= 0) {
            throw new IllegalArgumentException("no amount of money: " + amount.toPlainString());
        }
        BigInteger fen = size.movePointRight(2).toBigIntegerExact();
        long yuan = fen.longValueExact() / 100;
        int parts = (int) (fen.longValueExact() % 100);
        String sign = amount.signum() < 0 ? "负" : "";
        if (parts == 0) {
            return sign + (yuan == 0 ? "零" : whole(yuan)) + "元整";
        }
        return sign + (yuan == 0 ? "" : whole(yuan) + "元") + parts(yuan, parts / 10, parts % 10);
    }

    private static String parts(long yuan, int jiao, int fen) {
        boolean gap = yuan > 0 && (jiao == 0 || yuan % 10 == 0);
        return (gap ? "零" : "") + (jiao == 0 ? "" : digit(jiao) + "角") + (fen == 0 ? "整" : digit(fen) + "分");
    }

    /** 亿 stands once, whatever is above it. */
    private static String whole(long yuan) {
        return joined(yuan / HUNDRED_MILLION, "亿", yuan % HUNDRED_MILLION, HUNDRED_MILLION / 10);
    }

    private static String joined(long high, String unit, long low, long full) {
        String above = high == 0 ? "" : part(high) + unit;
        boolean gap = high > 0 && low > 0 && low < full;
        return above + (gap ? "零" : "") + (low == 0 ? "" : part(low));
    }

    private static String part(long number) {
        return number < TEN_THOUSAND
                ? group((int) number)
                : joined(number / TEN_THOUSAND, "万", number % TEN_THOUSAND, TEN_THOUSAND / 10);
    }

    private static String group(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 0, size = 1000; size > 0; place++, size /= 10) {
            int digit = number / size % 10;
            if (digit == 0) {
                gap = words.length() > 0;
            } else {
                words.append(gap ? "零" : "").append(digit(digit)).append(size > 1 ? UNITS.charAt(place) : "");
                gap = false;
            }
        }
        return words.toString();
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }

    /** The amount that is written, in any form that the rules let pass; nothing if the words are none. */
    public static Optional<BigDecimal> read(String words) {
        String plain = plain(words);
        try {
            BigDecimal amount = value(plain);
            boolean figures = plain.chars().anyMatch(character -> DIGITS.indexOf(character) >= 0);
            return figures && bare(of(amount)).equals(bare(plain)) ? Optional.of(amount.setScale(2)) : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String plain(String words) {
        String plain = words.replaceAll("\\s|：|:", "").replaceFirst("^人民币", "");
        for (Map.Entry<String, String> alike : ALIKE.entrySet()) {
            plain = plain.replace(alike.getKey(), alike.getValue());
        }
        return plain;
    }

    /** Zeros tell nothing that the units do not tell. */
    private static String bare(String words) {
        return words.replaceAll("[零整]", "").replaceFirst("^(负?)元(?=.)", "$1");
    }

    private static BigDecimal value(String words) {
        Reader reader = new Reader();
        words.chars().forEach(character -> reader.take((char) character));
        return words.startsWith("负") ? reader.amount().negate() : reader.amount();
    }

    /** What the words have come to so far. */
    private static final class Reader {
        private long high;
        private long tenThousands;
        private long below;
        private long digit;
        private BigDecimal amount = BigDecimal.ZERO;

        void take(char character) {
            if (DIGITS.indexOf(character) >= 0) {
                digit = DIGITS.indexOf(character);
                return;
            }
            switch (character) {
                case '仟' -> below += digit * 1000;
                case '佰' -> below += digit * 100;
                case '拾' -> below += digit * 10;
                case '万' -> {
                    tenThousands = (below + digit) * TEN_THOUSAND;
                    below = 0;
                }
                case '亿' -> {
                    high = Math.multiplyExact(tenThousands + below + digit, HUNDRED_MILLION);
                    tenThousands = 0;
                    below = 0;
                }
                case '元' -> amount = BigDecimal.valueOf(Math.addExact(high, tenThousands + below + digit));
                case '角' -> amount = amount.add(BigDecimal.valueOf(digit, 1));
                case '分' -> amount = amount.add(BigDecimal.valueOf(digit, 2));
                case '整', '负' -> {}
                default -> throw new IllegalArgumentException("no word of an amount: " + character);
            }
            digit = 0;
        }

        BigDecimal amount() {
            return amount;
        }
    }
}
