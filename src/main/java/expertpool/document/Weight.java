package expertpool.document;

import java.util.Collection;
import java.util.Comparator;
import org.apache.poi.ss.usermodel.IndexedColors;

/** How hard a remark bears, with the word and the colour that tell it; the hardest first. */
public enum Weight {
    ERROR("退回", IndexedColors.ROSE, "FF99CC"),
    WARNING("提醒", IndexedColors.LIGHT_YELLOW, "FFFF99"),
    INFO("说明", IndexedColors.LIGHT_TURQUOISE, "CCFFFF");

    private final String chinese;
    private final IndexedColors colour;
    private final String rgb;

    Weight(String chinese, IndexedColors colour, String rgb) {
        this.chinese = chinese;
        this.colour = colour;
        this.rgb = rgb;
    }

    /** The word a clerk reads. */
    public String chinese() {
        return chinese;
    }

    /** The colour of marked cells in a workbook: one of the old palette, which every format has. */
    short paletteColour() {
        return colour.getIndex();
    }

    /** The same colour in Word. */
    String rgb() {
        return rgb;
    }

    static Weight hardest(Collection<Remark> remarks) {
        return remarks.stream()
                .map(Remark::weight)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
