package expertpool.appraisal;

import expertpool.roster.Expert;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * 考核结果: the totals of one person, one of each department that appraised.
 *
 * @param lines at least one, each with a total, in the order of the departments
 */
record Standing(Expert expert, List<AppraisalSummary.Line> lines) {
    Standing {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nobody has appraised");
        }
    }

    private List<BigDecimal> totals() {
        return lines.stream()
                .map(line -> line.appraisal().total().orElseThrow())
                .toList();
    }

    /** The mean in points, rounded half up to two decimals. */
    BigDecimal mean() {
        return plain(totals().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(lines.size()), 2, RoundingMode.HALF_UP));
    }

    BigDecimal least() {
        return plain(totals().stream().reduce(BigDecimal::min).orElseThrow());
    }

    /** How far the highest total is from the lowest, in points; 0 for a single one. */
    BigDecimal spread() {
        return plain(totals().stream().reduce(BigDecimal::max).orElseThrow().subtract(least()));
    }

    private static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
