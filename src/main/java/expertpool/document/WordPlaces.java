package expertpool.document;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The cells and paragraphs of a Word document by their addresses. It counts as {@code expertpool.grid.WordDocument}
 * reads: deleted text and what stands in for a drawing are passed over, a nested table belongs to its cell, the words of
 * a check box to the box.
 */
final class WordPlaces {
    private final String main;
    private final Map<String, Element> places = new HashMap<>();
    private int paragraphs;
    private int openParagraphs;
    private int tables;
    private int openTables;
    private int row;
    private int column;
    private boolean checkBox;

    private WordPlaces(String main) {
        this.main = main;
    }

    /** @param root the root element of the document */
    static Map<String, Element> of(Element root) {
        WordPlaces places = new WordPlaces(String.valueOf(root.getNamespaceURI()));
        places.enter(root);
        return places.places;
    }

    private void enter(Element parent) {
        XmlTree.children(parent).forEach(this::visit);
    }

    private void visit(Element element) {
        if (!main.equals(element.getNamespaceURI())) {
            visitForeign(element);
            return;
        }
        switch (element.getLocalName()) {
            case "del", "moveFrom", "instrText", "delText", "rt" -> {}
            case "pPrChange", "rPrChange", "tcPrChange", "trPrChange" -> {}
            case "sdtContent" -> contentControl(element);
            case "p" -> paragraph(element);
            case "tbl" -> table(element);
            case "tr" -> row(element);
            case "tc" -> cell(element);
            default -> enter(element);
        }
    }

    private void visitForeign(Element element) {
        if (element.getLocalName().equals("Fallback")) {
            return;
        }
        checkBox |= element.getLocalName().equals("checked")
                && String.valueOf(element.getNamespaceURI()).endsWith("/word/2010/wordml");
        enter(element);
    }

    private void contentControl(Element content) {
        if (checkBox) {
            checkBox = false;
        } else {
            enter(content);
        }
    }

    private void paragraph(Element paragraph) {
        openParagraphs++;
        enter(paragraph);
        openParagraphs--;
        if (openParagraphs + openTables == 0) {
            paragraphs++;
            places.put("paragraph " + paragraphs, paragraph);
        }
    }

    private void table(Element table) {
        if (openTables == 0) {
            tables++;
            row = 0;
        }
        openTables++;
        enter(table);
        openTables--;
    }

    private void row(Element tr) {
        if (openTables == 1) {
            row++;
            column = 0;
        }
        enter(tr);
    }

    private void cell(Element cell) {
        enter(cell);
        if (openTables == 1) {
            column++;
            places.put("table " + tables + ", row " + row + ", column " + column, cell);
        }
    }
}
