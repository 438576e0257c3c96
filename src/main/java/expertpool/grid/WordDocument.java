package expertpool.grid;

import expertpool.grid.Peculiarity.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The body of a WordprocessingML document (ISO/IEC 29500-1 §17), read once from front to back, as its final text reads:
 * inserted words count, deleted ones do not, nor do words struck through; hidden words do. A nested table is text of the
 * cell it stands in; a text box is text of its paragraph.
 */
final class WordDocument {
    private final XMLStreamReader xml;
    private final String main;
    private final Allowance allowance;
    private final Peculiarities peculiarities = new Peculiarities();
    private final List<Row> rows = new ArrayList<>();

    private final OpenText text = new OpenText();
    private boolean runBegins;
    private boolean picture;
    private int paragraphs;
    private int openParagraphs;
    private final BitSet deletedMarks = new BitSet();

    private int tables;
    private int openTables;
    private OpenTable table = new OpenTable(0);
    private boolean rowProperties;
    private @Nullable String contentControlBox;
    private boolean receipt;
    private final WordLinks links = new WordLinks();

    /**
     * @param xml stands on the root element
     * @param ofPackage what there is to tell of the other parts
     */
    WordDocument(XMLStreamReader xml, Allowance allowance, Set<Kind> ofPackage) {
        this.xml = xml;
        this.main = xml.getNamespaceURI();
        this.allowance = allowance;
        ofPackage.forEach(peculiarities::add);
    }

    Grid read() throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        endLooseLine();
        if (links.found()) {
            peculiarities.add(Kind.LINKS);
        }
        return new Grid("", rows, peculiarities.all());
    }

    private void start(String name) throws XMLStreamException, UnreadableFile {
        boolean ofRun = runBegins;
        runBegins = false;
        if (!main.equals(xml.getNamespaceURI())) {
            startForeign(name);
            return;
        }
        switch (name) {
            case "t" -> text.append(xml.getElementText());
            case "r" -> {
                text.startRun();
                runBegins = true;
            }
            case "rPr" -> {
                if (ofRun) {
                    runProperties();
                }
            }
            case "p" -> deletedMarks.clear(++openParagraphs);
            case "pPr" -> paragraphProperties();
            case "tab" -> text.append("\t");
            case "br", "cr" -> text.append("\n");
            case "noBreakHyphen" -> text.append("-");
            case "sym" -> text.append(Symbols.unicode(attribute("font"), attribute("char")));
            case "drawing", "pict", "object" -> picture = true;
            case "checkBox" -> text.append(WordCheckBox.ofFormField(xml));
            case "tag" -> receipt |= openParagraphs + openTables == 0 && ReceiptPage.TAG.equals(attribute("val"));
            case "sdtContent" -> contentControl();
            case "del", "moveFrom" -> deletion();
            case "fldChar" -> links.mark(attribute("fldCharType"));
            case "instrText" -> links.code(xml.getElementText());
            case "fldSimple" -> links.field(attribute("instr"));
            case "altChunk", "subDoc" -> links.find();
            case "delText", "rt", "tblPr", "tcPrChange", "trPrChange", "rPrChange" -> OpenXml.skip(xml);
            default -> startTable(name);
        }
    }

    private void startTable(String name) throws UnreadableFile {
        if (name.equals("tbl")) {
            if (openTables++ == 0) {
                endLooseLine();
                table = new OpenTable(++tables);
            }
        } else if (openTables == 1) {
            switch (name) {
                case "tr" -> table.startRow();
                case "trPr" -> rowProperties = true;
                case "tc" -> {
                    text.clear();
                    picture = false;
                    table.startCell();
                }
                case "gridBefore" -> table.skipColumns(number(attribute("val")));
                case "gridSpan" -> table.spanCell(number(attribute("val")));
                case "vMerge" ->
                    table.mergeCell(Optional.ofNullable(attribute("val")).orElse("continue"));
                case "cellDel" -> table.deleteCell();
                default -> {}
            }
        }
    }

    private void end(String name) throws UnreadableFile {
        if (!main.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (name) {
            case "r" -> text.endRun();
            case "p" -> endParagraph();
            case "trPr" -> rowProperties = false;
            case "tc" -> {
                if (openTables == 1) {
                    Optional<Cell> cell = table.endCell(text.toString(), picture);
                    if (cell.isPresent()) {
                        tell(cell.get());
                    }
                    text.clear();
                }
            }
            case "tr" -> {
                if (openTables == 1) {
                    table.endRow().ifPresent(rows::add);
                }
            }
            case "tbl" -> openTables--;
            case "sdt" -> receipt = false;
            default -> {}
        }
    }

    /** A paragraph whose mark is deleted goes on in the next one. */
    private void endParagraph() throws UnreadableFile {
        boolean goesOn = deletedMarks.get(openParagraphs);
        openParagraphs--;
        if (openParagraphs > 0 || openTables > 0) {
            if (!goesOn) {
                text.endParagraph();
            }
            return;
        }
        paragraphs++;
        if (!goesOn) {
            endLine();
        }
    }

    /** Ends what stands outside a table and goes on in no paragraph any more. */
    private void endLooseLine() throws UnreadableFile {
        if (!text.isEmpty()) {
            endLine();
        }
    }

    private void endLine() throws UnreadableFile {
        Cell line = new Cell(text.toString(), 0, "paragraph " + Math.max(1, paragraphs), false, picture);
        if (ReceiptPage.endsWith(line.text(), rows)) {
            forget();
        } else {
            rows.add(new Row(List.of(line), true));
            tell(line);
        }
        text.clear();
        picture = false;
    }

    /** All that has been read is the page in front: the document begins here. */
    private void forget() {
        rows.clear();
        paragraphs = 0;
        tables = 0;
    }

    private void tell(Cell cell) throws UnreadableFile {
        allowance.cell(cell.text());
        text.peculiarities().forEach(kind -> peculiarities.add(kind, cell));
    }

    private void runProperties() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "strike", "dstrike" -> text.strikeRun(isOn());
                    case "vanish" -> text.hideRun(isOn());
                    case "rPrChange" -> {
                        OpenXml.skip(xml);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
    }

    private void paragraphProperties() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "del", "moveFrom" -> deletedMarks.set(openParagraphs);
                    case "pPrChange", "rPrChange", "sectPr" -> {
                        OpenXml.skip(xml);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
    }

    /** Elements of other namespaces: the newer check box, and the duplicate of a drawing for older programs. */
    private void startForeign(String name) throws XMLStreamException {
        links.element(xml);
        if (name.equals("Fallback")) {
            OpenXml.skip(xml);
        } else if (name.equals("checked") && xml.getNamespaceURI().endsWith("/word/2010/wordml")) {
            contentControlBox = WordCheckBox.ofControl(xml.getAttributeValue(xml.getNamespaceURI(), "val"));
        }
    }

    /** In a check-box control the attribute decides, not the glyph that stands for it; our own page is not read. */
    private void contentControl() throws XMLStreamException, UnreadableFile {
        if (receipt) {
            receipt = false;
            OpenXml.skip(xml);
        } else if (contentControlBox != null) {
            text.append(contentControlBox);
            contentControlBox = null;
            OpenXml.skip(xml);
        }
    }

    private void deletion() throws XMLStreamException {
        if (rowProperties) {
            table.deleteRow();
        }
        OpenXml.skip(xml);
    }

    /** Whether the property that has just begun is on, as it is if it says nothing else. */
    private boolean isOn() {
        String value = attribute("val");
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(main, name);
    }

    private static int number(@Nullable String value) {
        return value == null || value.isEmpty() || value.length() > 3 ? 0 : Integer.parseInt(value);
    }
}
