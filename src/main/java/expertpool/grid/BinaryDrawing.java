package expertpool.grid;

import expertpool.grid.Shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ddf.EscherClientAnchorRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.EscherAggregate;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.jspecify.annotations.Nullable;

/** The shapes over a sheet of the old format: pictures, text boxes and check boxes. Comments are no part of the sheet. */
final class BinaryDrawing {
    /** The part of a control that says whether it is ticked, [MS-XLS] FtCblsData. */
    private static final int STATE = 0x12;

    /** LibreOffice gives that part the number of another, which is longer. */
    private static final int STATE_OF_LIBREOFFICE = 0x0A;

    private static final int STATE_LENGTH = 8;
    private static final int STATE_OFFSET = 4;

    /** Groups within each other. */
    private static final int DEPTH = 50;

    private static final double PARTS_OF_WIDTH = 1024;
    private static final double PARTS_OF_HEIGHT = 256;

    private final HSSFSheet sheet;
    private final Allowance allowance;
    private final Map<EscherRecord, Record> objects;
    private final List<Shape> shapes = new ArrayList<>();

    private BinaryDrawing(HSSFSheet sheet, EscherAggregate drawing, Allowance allowance) {
        this.sheet = sheet;
        this.allowance = allowance;
        this.objects = drawing.getShapeToObjMapping();
    }

    static void read(HSSFSheet sheet, Allowance allowance, SheetRows rows) throws UnreadableFile {
        List<Shape> shapes;
        try {
            EscherAggregate drawing = sheet.getDrawingEscherAggregate();
            if (drawing == null) {
                return;
            }
            BinaryDrawing read = new BinaryDrawing(sheet, drawing, allowance);
            for (EscherRecord record : drawing.getEscherRecords()) {
                read.shapes(record, null, 0);
            }
            shapes = read.shapes;
        } catch (RuntimeException e) {
            // the library answers a drawing it does not understand with any exception; the cells are read all the same
            rows.tell(Peculiarity.Kind.DRAWING_UNREAD);
            return;
        }
        new Overlay(rows, row -> height(sheet, row), sheet::getColumnWidth).add(shapes);
    }

    /** @param around the place of the group it stands in */
    private void shapes(EscherRecord record, @Nullable EscherClientAnchorRecord around, int depth)
            throws UnreadableFile {
        if (!(record instanceof EscherContainerRecord container) || depth > DEPTH) {
            return;
        }
        if (container.getRecordId() == EscherContainerRecord.SP_CONTAINER) {
            shape(container, around);
            return;
        }
        // the first shape of a group is the group itself; that of all shapes has no place
        List<EscherRecord> children = container.getChildRecords();
        @Nullable
        EscherClientAnchorRecord own =
                !children.isEmpty() && children.get(0) instanceof EscherContainerRecord first ? anchor(first) : null;
        for (EscherRecord child : children) {
            shapes(child, own == null ? around : own, depth + 1);
        }
    }

    private static @Nullable EscherClientAnchorRecord anchor(EscherContainerRecord shape) {
        return shape.getRecordId() == EscherContainerRecord.SP_CONTAINER
                ? shape.getChildById(EscherClientAnchorRecord.RECORD_ID)
                : null;
    }

    private void shape(EscherContainerRecord shape, @Nullable EscherClientAnchorRecord around) throws UnreadableFile {
        @Nullable EscherClientAnchorRecord own = anchor(shape);
        @Nullable EscherClientAnchorRecord anchor = own == null ? around : own;
        if (anchor == null) {
            return;
        }
        String words = "";
        Optional<Kind> kind = Optional.of(Kind.TEXT);
        for (EscherRecord part : shape.getChildRecords()) {
            Record record = objects.get(part);
            if (record instanceof TextObjectRecord text && text.getStr() != null) {
                words = Characters.printable(text.getStr().getString());
            } else if (record instanceof ObjRecord found) {
                kind = kind(found);
            }
        }
        if (kind.isPresent() && (kind.get() != Kind.TEXT || !words.isBlank())) {
            allowance.shape();
            shapes.add(new Shape(down(anchor), across(anchor), words, kind.get()));
        }
    }

    /** Nothing for what is no part of the sheet: comments, buttons, the arrows of a filter. */
    private static Optional<Kind> kind(ObjRecord object) {
        int type = object.getSubRecords().stream()
                .filter(CommonObjectDataSubRecord.class::isInstance)
                .mapToInt(part -> ((CommonObjectDataSubRecord) part).getObjectType())
                .findFirst()
                .orElse(CommonObjectDataSubRecord.OBJECT_TYPE_TEXT);
        return switch (type) {
            case CommonObjectDataSubRecord.OBJECT_TYPE_PICTURE -> Optional.of(Kind.PICTURE);
            case CommonObjectDataSubRecord.OBJECT_TYPE_CHECKBOX, CommonObjectDataSubRecord.OBJECT_TYPE_OPTION_BUTTON ->
                Optional.of(state(object));
            case CommonObjectDataSubRecord.OBJECT_TYPE_LIST_BOX -> Optional.of(Kind.UNREAD);
            case CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT,
                    CommonObjectDataSubRecord.OBJECT_TYPE_BUTTON,
                    CommonObjectDataSubRecord.OBJECT_TYPE_SPINNER,
                    CommonObjectDataSubRecord.OBJECT_TYPE_SCROLL_BAR,
                    CommonObjectDataSubRecord.OBJECT_TYPE_GROUP_BOX,
                    CommonObjectDataSubRecord.OBJECT_TYPE_COMBO_BOX -> Optional.empty();
            default -> Optional.of(Kind.TEXT);
        };
    }

    private static Kind state(ObjRecord control) {
        for (SubRecord part : control.getSubRecords()) {
            byte[] bytes = part.serialize();
            boolean ofState = bytes.length > STATE_OFFSET && bytes[1] == 0;
            if (ofState && (bytes[0] == STATE || (bytes[0] == STATE_OF_LIBREOFFICE && bytes[2] == STATE_LENGTH))) {
                return Shape.state(bytes[STATE_OFFSET]);
            }
        }
        return Kind.UNCLEAR_BOX;
    }

    private Extent across(EscherClientAnchorRecord anchor) {
        return Extent.between(
                anchor.getCol1(),
                anchor.getDx1() / PARTS_OF_WIDTH * sheet.getColumnWidth(anchor.getCol1()),
                anchor.getCol2(),
                anchor.getDx2() / PARTS_OF_WIDTH * sheet.getColumnWidth(anchor.getCol2()),
                sheet::getColumnWidth);
    }

    private Extent down(EscherClientAnchorRecord anchor) {
        return Extent.between(
                anchor.getRow1(),
                anchor.getDy1() / PARTS_OF_HEIGHT * height(sheet, anchor.getRow1()),
                anchor.getRow2(),
                anchor.getDy2() / PARTS_OF_HEIGHT * height(sheet, anchor.getRow2()),
                row -> height(sheet, row));
    }

    private static double height(HSSFSheet sheet, int number) {
        HSSFRow row = sheet.getRow(number);
        if (row == null) {
            return sheet.getDefaultRowHeight();
        }
        return row.getZeroHeight() ? 0 : row.getHeight();
    }
}
