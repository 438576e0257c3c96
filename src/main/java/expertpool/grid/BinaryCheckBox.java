package expertpool.grid;

import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** The state of a form field of a Word 97–2003 document, [MS-DOC] NilPICFAndBinData and FFData. */
final class BinaryCheckBox {
    /** A state that the file does not tell: whoever reads it finds no answer. */
    private static final String UNCLEAR = "×";

    private static final int HEADER_LENGTH = 4;
    private static final int VERSION = 0xFFFFFFFF;
    private static final int BITS = 4;
    private static final int NAME = 10;
    private static final int CHECK_BOX = 1;

    /** Nobody has ticked or cleared it: it is as it was drawn. */
    private static final int UNTOUCHED = 25;

    private BinaryCheckBox() {}

    /** @param offset of the field in the data of the document; negative if it has none */
    static String read(byte @Nullable [] data, int offset) {
        if (data == null || offset < 0 || offset > data.length - HEADER_LENGTH - 2) {
            return UNCLEAR;
        }
        int field = offset + LittleEndian.getUShort(data, offset + HEADER_LENGTH);
        if (field > data.length - NAME || LittleEndian.getInt(data, field) != VERSION) {
            return UNCLEAR;
        }
        int bits = LittleEndian.getUShort(data, field + BITS);
        if ((bits & 0b11) != CHECK_BOX) {
            return UNCLEAR;
        }
        int state = bits >> 2 & 0b11111;
        return sign(state == UNTOUCHED ? initial(data, field) : state);
    }

    /** It stands behind the name, which has its length before it and a zero behind it. */
    private static int initial(byte[] data, int field) {
        if (field > data.length - NAME - 2) {
            return UNTOUCHED;
        }
        int after = field + NAME + 2 + 2 * LittleEndian.getUShort(data, field + NAME) + 2;
        return after > data.length - 2 ? UNTOUCHED : LittleEndian.getUShort(data, after);
    }

    private static String sign(int state) {
        return switch (state) {
            case 0 -> "☐";
            case 1 -> "☑";
            default -> UNCLEAR;
        };
    }
}
