package expertpool.expert;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * 专业类别: one line of the classification table. Codes are not decimal numbers: 1.2 comes before 1.10.
 *
 * @param code number of the industry and number within it, for example {@code 1.10}
 * @param name as printed, for example 露天采煤; not unique
 * @param industry number of the industry it stands under
 */
public record Specialty(String code, String name, int industry) implements Comparable<Specialty> {
    private static final Pattern CODE = Pattern.compile("[1-9][0-9]?\\.[1-9][0-9]?");
    private static final Comparator<Specialty> BY_CODE =
            Comparator.comparingInt(Specialty::industry).thenComparingInt(Specialty::numberInIndustry);

    /** @throws IllegalArgumentException if the code is none, or names another industry */
    public Specialty {
        if (!CODE.matcher(code).matches() || !code.startsWith(industry + ".")) {
            throw new IllegalArgumentException("专业编号“%s”不是行业%d的编号".formatted(code, industry));
        }
    }

    private int numberInIndustry() {
        return Integer.parseInt(code, code.indexOf('.') + 1, code.length(), 10);
    }

    @Override
    public int compareTo(Specialty other) {
        return BY_CODE.compare(this, other);
    }

    /** Code and name as printed, for example “1.10 露天采煤”. */
    public String printed() {
        return code + " " + name;
    }
}
