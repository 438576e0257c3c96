package expertpool.dialect;

import expertpool.dialect.Slot.Role;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** How the words of a box are stored in the cell of a workbook. */
enum CellHand implements Dialect {
    SHARED_STRINGS,
    /** As exports from databases write them. */
    INLINE_STRINGS,
    RICH_TEXT,
    /** 拼音 that Excel shows above the characters. */
    PHONETIC_RUNS,
    /** A formula with the words it gave last. */
    FORMULAS_WITH_A_STORED_VALUE,
    /** Line ends and tabs as _x000D_ and _x0009_ (ISO/IEC 29500-1 §22.9.2.19). */
    ESCAPED_CONTROL_CHARACTERS,
    NUMBERS,
    DATE_CELLS,
    DATE_CELLS_SINCE_1904,
    /** Cells and rows that do not say where they are. */
    CELLS_WITHOUT_REFERENCES,
    HIDDEN_SHEETS,
    OTHER_NAMESPACE_PREFIX,
    STRICT_WORKBOOK;

    private static final Set<Field> NUMERIC =
            EnumSet.of(Field.ROW_NUMBER, Field.MOBILE, Field.HEADCOUNT, Field.ID_NUMBER);
    private static final Set<Field> DATED = EnumSet.of(
            Field.BIRTH_MONTH, Field.BIRTH_DATE, Field.DISPATCH_DATE, Field.USE_PERIOD, Field.PERIOD, Field.FILLED_ON);
    private static final Set<CellHand> IN_BINARY_WORKBOOKS = EnumSet.of(
            SHARED_STRINGS,
            RICH_TEXT,
            FORMULAS_WITH_A_STORED_VALUE,
            NUMBERS,
            DATE_CELLS,
            DATE_CELLS_SINCE_1904,
            HIDDEN_SHEETS);

    /** Codes of date formats, as a format number or written out. */
    private static final String[] DAY_FORMATS = {
        "14",
        "31",
        "yyyy\"年\"m\"月\"d\"日\"",
        "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
        "yyyy\\-mm\\-dd",
        "yyyy/m/d;@",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@"
    };

    private static final String[] MONTH_FORMATS = {"57", "yyyy\"年\"m\"月\"", "yyyy\\.mm", "mmm\\-yy", "14"};

    @Override
    public boolean suits(FormKind kind, Format format) {
        return !format.isWord() && (!format.isBinary() || IN_BINARY_WORKBOOKS.contains(this));
    }

    boolean takes(Slot slot) {
        boolean filled = !slot.words().isBlank() && (slot.is(Role.ANSWER) || slot.is(Role.ENTRY));
        return filled
                && switch (this) {
                    case NUMBERS ->
                        NUMERIC.stream().anyMatch(slot::isFor) && slot.words().matches("0|[1-9][0-9]{0,10}");
                    case DATE_CELLS, DATE_CELLS_SINCE_1904 ->
                        DATED.stream().anyMatch(slot::isFor) && slot.meaning().matches("\\d{4}-\\d\\d(-\\d\\d)?");
                    default -> true;
                };
    }

    boolean isDated() {
        return this == DATE_CELLS || this == DATE_CELLS_SINCE_1904;
    }

    static String dateFormat(Slot slot, Random random) {
        String[] formats = slot.meaning().length() == 10 ? DAY_FORMATS : MONTH_FORMATS;
        return formats[random.nextInt(formats.length)];
    }
}
