package expertpool.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A .docx as text: a line for each paragraph with its style, a line for each table row. */
public final class DocxText {

    private DocxText() {}

    public static String of(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getBodyElements().stream().map(DocxText::line).collect(Collectors.joining());
        }
    }

    /** All words in order, without blanks. */
    static String words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getBodyElements().stream()
                    .map(DocxText::words)
                    .collect(Collectors.joining())
                    .replaceAll("\\s", "");
        }
    }

    private static String line(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return "%s | %s%n"
                    .formatted(paragraph.getStyle(), paragraph.getText().replace("\n", " ⏎ "));
        }
        return ((XWPFTable) element)
                .getRows().stream()
                        .map(row -> "  " + String.join(" | ", cells(row)) + "\n")
                        .collect(Collectors.joining());
    }

    private static String words(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        return ((XWPFTable) element)
                .getRows().stream().map(row -> String.join("", cells(row))).collect(Collectors.joining());
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }
}
