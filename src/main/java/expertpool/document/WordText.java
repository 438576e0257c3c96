package expertpool.document;

import expertpool.document.Composition.Imprint;
import expertpool.document.Composition.Layout;
import expertpool.document.Composition.Mark;
import expertpool.document.Composition.Part;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a composition as WordprocessingML, {@code word/document.xml}. The order of elements is the schema's. */
final class WordText {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** 156 mm, in twentieths of a point as all lengths here. */
    private static final String TYPE_AREA_WIDTH = "8844";

    /** 天头, 37 mm. */
    private static final String TOP = "2098";

    /** So that the mark of a letter begins 30 mm below the edge of the sheet. */
    private static final String LETTER_TOP = "1577";

    private static final String WIDTH = "w:w";
    private static final String VALUE = "w:val";

    private final Markup markup;

    WordText(Markup markup) {
        this.markup = markup;
    }

    void write(Composition composition) throws XMLStreamException {
        markup.open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONSHIPS)
                .open("w:body");
        if (composition.mark().isPresent()) {
            mark(composition.mark().get());
        }
        for (Paragraph paragraph : composition.text()) {
            paragraph(paragraph, false);
        }
        for (Part part : composition.parts()) {
            part(part);
        }
        // two tables in a row would grow together, and a body may not end with one
        words("end", "");
        if (composition.imprint().isPresent()) {
            imprint(composition.imprint().get());
            words("end", "");
        }
        page(composition.layout());
        markup.close().close();
    }

    private void mark(Mark mark) throws XMLStreamException {
        String halfPoints = String.valueOf(Math.round(mark.size() * 2));
        markup.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", VALUE, mark.style().toString())
                .close();
        markup.open("w:r")
                .open("w:rPr")
                .empty("w:sz", VALUE, halfPoints)
                .empty("w:szCs", VALUE, halfPoints)
                .close();
        markup.open("w:t").text(mark.text()).close().close().close();
    }

    private void part(Part part) throws XMLStreamException {
        boolean first = true;
        for (Paragraph paragraph : part.opening()) {
            paragraph(paragraph, first);
            first = false;
        }
        for (Section section : part.sections()) {
            section(section);
        }
    }

    private void section(Section section) throws XMLStreamException {
        if (!section.heading().isEmpty()) {
            words(Style.HEADING.toString(), section.heading());
        }
        for (String line : section.sheet().headLines()) {
            words(Style.TABLE_LINE.toString(), line);
        }
        new WordTable(markup, TableFit.ofTypeArea(section.sheet().columns())).write(section.sheet());
        for (String line : section.sheet().footLines()) {
            words(Style.TABLE_LINE.toString(), line);
        }
    }

    private void paragraph(Paragraph paragraph, boolean onNewPage) throws XMLStreamException {
        markup.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", VALUE, paragraph.style().toString());
        if (onNewPage) {
            markup.empty("w:pageBreakBefore");
        }
        if (paragraph.roomRight() > 0) {
            String hundredths = String.valueOf(Math.round(paragraph.roomRight() * 100));
            // the room in points, for programs that do not know characters
            String room = String.valueOf(Math.round(paragraph.roomRight() * 315));
            markup.empty("w:ind", "w:rightChars", hundredths, "w:right", room);
        }
        markup.close();
        run(markup, paragraph.text());
        markup.close();
    }

    private void words(String style, String words) throws XMLStreamException {
        markup.open("w:p").open("w:pPr").empty("w:pStyle", VALUE, style).close();
        run(markup, words);
        markup.close();
    }

    /** A run of text; a line feed in it is a line break. */
    static void run(Markup markup, String words) throws XMLStreamException {
        if (words.isEmpty()) {
            return;
        }
        markup.open("w:r");
        lines(markup, words);
        markup.close();
    }

    /** What stands in a run. */
    static void lines(Markup markup, String words) throws XMLStreamException {
        boolean first = true;
        for (String line : words.split("\n", -1)) {
            if (!first) {
                markup.empty("w:br");
            }
            markup.open("w:t", "xml:space", "preserve").text(line).close();
            first = false;
        }
    }

    /** 版记, 7.4, at the foot of the last page. */
    private void imprint(Imprint imprint) throws XMLStreamException {
        markup.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblStyle", VALUE, "imprint")
                .empty("w:tblpPr", "w:vertAnchor", "margin", "w:horzAnchor", "margin", "w:tblpYSpec", "bottom")
                .empty("w:tblOverlap", VALUE, "never")
                .empty("w:tblW", WIDTH, TYPE_AREA_WIDTH, "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .close()
                .open("w:tblGrid")
                .empty("w:gridCol", WIDTH, TYPE_AREA_WIDTH)
                .close();
        for (String line : imprint.copyTo()) {
            imprintRow("copy-to", List.of(line));
        }
        imprintRow("office", List.of(imprint.office(), imprint.printed()));
        markup.close();
    }

    private void imprintRow(String style, List<String> words) throws XMLStreamException {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        markup.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", WIDTH, TYPE_AREA_WIDTH, "w:type", "dxa")
                .close();
        markup.open("w:p").open("w:pPr").empty("w:pStyle", VALUE, style).close();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                markup.open("w:r").empty("w:tab").close();
            }
            run(markup, words.get(i));
        }
        markup.close().close().close();
    }

    /**
     * 5.1, 5.2.1; the footers put the dashes 7 mm below the type area (7.5). The first page of a letter begins above the
     * type area; on the others an empty header takes that room, and only they are numbered (10.1).
     */
    private void page(Layout layout) throws XMLStreamException {
        boolean letter = layout == Layout.LETTER;
        markup.open("w:sectPr");
        if (letter) {
            reference("w:headerReference", "default", "letter-header");
            reference("w:headerReference", "even", "letter-header");
            reference("w:footerReference", "first", "letter-footer");
        }
        reference("w:footerReference", "default", "footer-odd");
        reference("w:footerReference", "even", "footer-even");
        markup.empty("w:pgSz", WIDTH, "11906", "w:h", "16838")
                .empty(
                        "w:pgMar",
                        "w:top",
                        letter ? LETTER_TOP : TOP,
                        "w:right",
                        "1474",
                        "w:bottom",
                        "1984",
                        "w:left",
                        "1587",
                        "w:header",
                        "851",
                        "w:footer",
                        "1134",
                        "w:gutter",
                        "0");
        if (letter) {
            markup.empty("w:titlePg");
        }
        // no type: with one, some programs set half as many characters a line
        markup.empty("w:docGrid", "w:linePitch", "579").close();
    }

    private void reference(String element, String type, String part) throws XMLStreamException {
        markup.empty(element, "w:type", type, "r:id", part);
    }
}
