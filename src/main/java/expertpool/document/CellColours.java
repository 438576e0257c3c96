package expertpool.document;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeUtil;

/**
 * The colours of marked cells in one sheet of a workbook. They are conditional formats whose condition is always true and
 * says that it is ours: the style of a cell is never touched, and a mark goes without a trace.
 */
final class CellColours {
    /** Ranges in one format; a record of the binary format holds about 1,000. */
    private static final int MOST_RANGES = 500;

    private final SheetConditionalFormatting formats;

    CellColours(SheetConditionalFormatting formats) {
        this.formats = formats;
    }

    /** Leaves exactly these colours of ours on the sheet. */
    void set(Map<Weight, List<CellRangeAddress>> marked) {
        for (Weight weight : Weight.values()) {
            set(weight, marked.getOrDefault(weight, List.of()));
        }
    }

    /** A format of ours is given new ranges rather than replaced: what it looks like would stay behind in the styles. */
    private void set(Weight weight, List<CellRangeAddress> marked) {
        Iterator<CellRangeAddress[]> portions = portions(marked).iterator();
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(i);
            List<ConditionalFormattingRule> theirs =
                    rules(format).filter(rule -> !isOurs(rule, weight)).toList();
            if (theirs.size() == format.getNumberOfRules()) {
                continue;
            }
            if (theirs.isEmpty() && portions.hasNext()) {
                format.setFormattingRanges(portions.next());
                continue;
            }
            if (!theirs.isEmpty()) {
                // Excel puts rules for the same cells into one format
                formats.addConditionalFormatting(
                        format.getFormattingRanges(), theirs.toArray(ConditionalFormattingRule[]::new));
            }
            formats.removeConditionalFormatting(i);
        }
        portions.forEachRemaining(portion -> formats.addConditionalFormatting(portion, rule(weight)));
    }

    private static List<CellRangeAddress[]> portions(List<CellRangeAddress> ranges) {
        return IntStream.iterate(0, first -> first < ranges.size(), first -> first + MOST_RANGES)
                .mapToObj(first -> ranges.subList(first, Math.min(ranges.size(), first + MOST_RANGES)))
                .map(portion -> CellRangeUtil.mergeCellRanges(portion.toArray(CellRangeAddress[]::new)))
                .toList();
    }

    private static Stream<ConditionalFormattingRule> rules(ConditionalFormatting format) {
        return IntStream.range(0, format.getNumberOfRules()).mapToObj(format::getRule);
    }

    private static boolean isOurs(ConditionalFormattingRule rule, Weight weight) {
        String condition = rule.getFormula1();
        return condition != null && condition.replace(" ", "").equals(condition(weight));
    }

    /** Words have the number 0. */
    private static String condition(Weight weight) {
        return "N(\"expertpool-" + weight + "\")=0";
    }

    private ConditionalFormattingRule rule(Weight weight) {
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition(weight));
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        pattern.setFillBackgroundColor(weight.paletteColour());
        return rule;
    }
}
