package expertpool.dispatch;

import expertpool.filing.Sha256;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 随机来源: a value that came to be known after the terms of a draw were fixed.
 *
 * @param kind what it is
 * @param name who or what it came from, as the pack calls it
 * @param value as it is used in the seed, without the stroke behind it
 */
public record Source(Kind kind, String name, String value) {

    /** What is known of where a value came from. */
    public enum Kind {
        /** 封存数: an office handed in its digest before the terms were fixed, and the value afterwards. */
        SEALED,
        /** 公开数字: anybody can look it up; it did not exist when the terms were fixed. */
        PUBLIC,
        /** 程序生成: by the program, its digest in the ledger before the terms were fixed. */
        SYSTEM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The seed of a draw (RFC 3797, 4.1, and section 10.2 of the notes on it): number of the dispatch, digest of the terms, then
     * each value with a stroke behind it.
     */
    static String seed(String dispatch, String terms, List<Source> sources) {
        return dispatch + "/" + terms + "/" + string(sources);
    }

    /** The values as one string: {@code 9319./2.5.8.10.12./}. */
    static String string(List<Source> sources) {
        return sources.stream().map(source -> source.value() + "/").collect(Collectors.joining());
    }

    /** What a sealed or generated value is in a seed: its letters in upper case. */
    static String plain(String value) {
        return value.toUpperCase(Locale.ROOT);
    }

    /** The digest by which an office is bound to its value before the terms are fixed. */
    static String commitment(String dispatch, String office, String value) {
        return Sha256.of(dispatch + "/" + office + "/" + plain(value));
    }

    /**
     * Numbers as people type them, those of one source apart by spaces or commas, sources apart by strokes or semicolons:
     * {@code 9319; 2 5 12 8 10}. Each is written without needless zeros and with a full stop behind it, those of a source in
     * ascending order (RFC 3797, 4.1).
     *
     * @return one value a source; nothing if anything else than numbers is there
     */
    static Optional<List<String>> numbers(String text) {
        List<String> values = new ArrayList<>();
        for (String source : text.strip().split("[/;；]", -1)) {
            List<BigDecimal> numbers = new ArrayList<>();
            for (String number : source.strip().split("[\\s,，、]+", -1)) {
                if (!number.matches("[0-9]{1,30}(\\.[0-9]{1,10})?")) {
                    return Optional.empty();
                }
                numbers.add(new BigDecimal(number));
            }
            values.add(numbers.stream().sorted().map(Source::written).collect(Collectors.joining()));
        }
        return Optional.of(List.copyOf(values));
    }

    private static String written(BigDecimal number) {
        boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        return (whole
                        ? number.toBigInteger().toString()
                        : number.stripTrailingZeros().toPlainString()) + ".";
    }
}
