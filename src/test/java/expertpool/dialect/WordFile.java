package expertpool.dialect;

import static java.util.stream.Collectors.joining;

import expertpool.dialect.Slot.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes pages as a Word document, one behind the other. Each box is written by one of the hands. */
final class WordFile {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final WordHand PLAIN = WordHand.OTHER_NAMESPACE_PREFIX;

    /** In twentieths of a point. */
    private static final int COLUMN_WIDTH = 800;

    private final List<WordHand> hands;
    private final Random random;

    WordFile(Set<Dialect> dialects, Random random) {
        this.hands = dialects.stream()
                .filter(WordHand.class::isInstance)
                .map(WordHand.class::cast)
                .toList();
        this.random = random;
    }

    byte[] bytes(List<Page> pages) {
        String body = pages.stream().map(this::page).collect(joining("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"));
        String document = "<w:document xmlns:w=\"" + (hands.contains(WordHand.STRICT_WORD) ? STRICT : TRANSITIONAL)
                + "\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body + "</w:body></w:document>";
        if (hands.contains(WordHand.OTHER_NAMESPACE_PREFIX)) {
            document = document.replace("<w:", "<ns0:")
                    .replace("</w:", "</ns0:")
                    .replace(" w:", " ns0:")
                    .replace("xmlns:w=", "xmlns:ns0=");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", Markup.relationships("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", document);
        return Markup.packed(
                parts, Map.of("word/document.xml", "openxmlformats-officedocument.wordprocessingml.document.main"));
    }

    private String page(Page page) {
        StringBuilder xml = new StringBuilder();
        List<Row> table = new ArrayList<>();
        for (Row row : page.rows()) {
            if (row.paragraph()) {
                xml.append(table(table));
                table.clear();
                String words = row.slots().stream().map(Slot::words).collect(joining("            "));
                xml.append(PLAIN.paragraphs(Slot.note(words), random));
            } else {
                table.add(row);
            }
        }
        return xml.append(table(table)).toString();
    }

    private String table(List<Row> rows) {
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        String grid = "<w:gridCol w:w=\"" + COLUMN_WIDTH + "\"/>";
        return rows.isEmpty()
                ? ""
                : rows.stream()
                        .map(this::row)
                        .collect(joining(
                                "", "<w:tbl><w:tblPr/><w:tblGrid>" + grid.repeat(width) + "</w:tblGrid>", "</w:tbl>"));
    }

    private String row(Row row) {
        String tr = row.slots().stream().map(this::cell).collect(joining("", "<w:tr><w:trPr/>", "</w:tr>"));
        for (WordHand hand : hands) {
            tr = hand.row(tr);
        }
        return tr;
    }

    private String cell(Slot slot) {
        WordHand hand = hand(slot);
        String width = "<w:tcW w:w=\"" + slot.across() * COLUMN_WIDTH + "\" w:type=\"dxa\"/>";
        String span = slot.across() > 1 ? "<w:gridSpan w:val=\"" + slot.across() + "\"/>" : "";
        String merge = slot.is(Role.COVERED) ? "<w:vMerge/>" : slot.down() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        return hand.cell(
                "<w:tc><w:tcPr>" + width + span + merge + "</w:tcPr>" + hand.paragraphs(slot, random) + "</w:tc>");
    }

    private WordHand hand(Slot slot) {
        List<WordHand> able = hands.stream().filter(hand -> hand.takes(slot)).toList();
        return able.isEmpty() ? PLAIN : able.get(random.nextInt(able.size()));
    }
}
