package expertpool.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 登记号: what a form that this program handed out says of itself, beside its content, when it comes back. A form
 * may name less than all of it: a blank that is for everybody names its table alone.
 *
 * @param year that the form is for
 * @param department that it was handed to
 * @param person the reference of the person it was prefilled for; never an identity number
 */
public record FormKey(FormKind kind, Optional<Integer> year, Optional<String> department, Optional<String> person) {
    /** The custom property of the document that holds the key. */
    public static final String PROPERTY = "expertpool.form";

    /** Hexadecimal digits of a reference: enough to tell some hundred thousand people apart. */
    public static final int REFERENCE = 12;

    private static final Pattern WORDS = Pattern.compile("table=([1-5])(?:;year=([0-9]{4}))?(?:;person=([0-9a-f]{"
            + REFERENCE + "}))?(?:;department=([^\\p{Cntrl}]{1,100}))?");

    /** The key of a blank form. */
    public static FormKey of(FormKind kind) {
        return new FormKey(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The key that {@link #toString} has written; nothing for other words. */
    public static Optional<FormKey> parse(String words) {
        Matcher key = WORDS.matcher(words);
        return key.matches()
                ? Optional.of(new FormKey(
                        FormKind.ofTable(Integer.parseInt(key.group(1))).orElseThrow(),
                        Optional.ofNullable(key.group(2)).map(Integer::valueOf),
                        Optional.ofNullable(key.group(4)),
                        Optional.ofNullable(key.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "table=" + kind.table()
                + year.map(";year=%04d"::formatted).orElse("")
                + person.map(";person="::concat).orElse("")
                + department.map(";department="::concat).orElse("");
    }
}
