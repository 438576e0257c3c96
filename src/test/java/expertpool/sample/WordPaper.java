package expertpool.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * A blank Word form with what a clerk types into it. Typing into a box again replaces the words, so a mistake is one
 * more call of {@link #type}.
 *
 * @param boxes the words of the boxes; a line break in them begins a new paragraph
 * @param portrait the seed of the photo, if one is pasted in
 */
record WordPaper(Blank blank, SortedMap<Box, String> boxes, OptionalLong portrait) {
    private static final Box PHOTO = Box.cell(0, 6);
    private static final int PHOTO_WIDTH_PIXELS = 91;
    private static final int PHOTO_HEIGHT_PIXELS = 127;

    WordPaper {
        boxes = Collections.unmodifiableSortedMap(new TreeMap<>(boxes));
    }

    static WordPaper of(Blank blank) {
        return new WordPaper(blank, Collections.emptySortedMap(), OptionalLong.empty());
    }

    WordPaper type(Box box, String words) {
        SortedMap<Box, String> more = new TreeMap<>(boxes);
        more.put(box, words);
        return new WordPaper(blank, more, portrait);
    }

    WordPaper pastePortrait(long seed) {
        return new WordPaper(blank, boxes, OptionalLong.of(seed));
    }

    byte[] docx() {
        try (XWPFDocument document = open()) {
            return bytes(document);
        } catch (IOException e) {
            throw new IllegalStateException("the blank form cannot be filled: " + blank, e);
        }
    }

    /** Both papers in one file, the other one on a page of its own. */
    byte[] docxWith(WordPaper other) {
        try (XWPFDocument document = open();
                XWPFDocument appended = other.open()) {
            document.createParagraph().setPageBreak(true);
            for (var element : appended.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    document.createParagraph().getCTP().set(paragraph.getCTP().copy());
                } else if (element instanceof XWPFTable table) {
                    document.createTable().getCTTbl().set(table.getCTTbl().copy());
                }
            }
            return bytes(document);
        } catch (IOException e) {
            throw new IllegalStateException("the blank form cannot be filled: " + blank, e);
        }
    }

    private XWPFDocument open() throws IOException {
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(blank.bytes()));
        // from the last box to the first, because words of several lines add paragraphs
        new TreeMap<>(boxes).descendingMap().forEach((box, words) -> write(document, box, words));
        if (portrait.isPresent()) {
            paste(Portrait.jpeg(portrait.getAsLong()), cell(document, PHOTO));
        }
        return document;
    }

    private static void write(XWPFDocument document, Box box, String words) {
        if (box.outsideTheTable()) {
            write(document.getParagraphs().get(box.paragraph()), words);
            return;
        }
        XWPFTableCell cell = cell(document, box);
        XWPFParagraph place = cell.getParagraphs().get(box.paragraph());
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            try (var before = place.getCTP().newCursor()) {
                XWPFParagraph line = cell.insertNewParagraph(before);
                line.getCTP().setPPr(place.getCTP().getPPr());
                write(line, lines[i]);
            }
        }
        write(place, lines[lines.length - 1]);
    }

    private static XWPFTableCell cell(XWPFDocument document, Box box) {
        return document.getTables().get(0).getRow(box.row()).getCell(box.cell());
    }

    private static void write(XWPFParagraph paragraph, String words) {
        CTR printed = paragraph.getRuns().isEmpty()
                ? null
                : (CTR) paragraph.getRuns().get(0).getCTR().copy();
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
        XWPFRun run = paragraph.createRun();
        if (printed != null && printed.isSetRPr()) {
            run.getCTR().setRPr((CTRPr) printed.getRPr().copy());
        } else {
            run.setFontFamily("仿宋_GB2312");
            run.setFontSize(10.5);
        }
        run.setText(words);
    }

    private static void paste(byte[] jpeg, XWPFTableCell cell) throws IOException {
        while (cell.getParagraphs().size() > 1) {
            cell.removeParagraph(1);
        }
        XWPFParagraph place = cell.getParagraphs().get(0);
        write(place, "");
        try {
            place.getRuns()
                    .get(0)
                    .addPicture(
                            new ByteArrayInputStream(jpeg),
                            PictureType.JPEG,
                            "photo.jpeg",
                            Units.pixelToEMU(PHOTO_WIDTH_PIXELS),
                            Units.pixelToEMU(PHOTO_HEIGHT_PIXELS));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return Zips.repack(out.toByteArray());
    }
}
