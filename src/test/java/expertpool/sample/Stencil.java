package expertpool.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Word paper that is filled a thousand times: parsed once, with a mark in every box, and from then on words are put
 * between the pieces of its XML. It gives the paper that {@link WordPaper} gives, except that the lines of a box are
 * line breaks in one paragraph.
 */
final class Stencil {
    private static final String TEXT = "word/document.xml";
    private static final Pattern MARK = Pattern.compile("@(-?\\d+),(\\d+),(\\d+)@");

    private final Map<String, byte[]> parts;
    private final List<String> pieces = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    /** Any paper of the kind; its words do not matter, only which boxes are filled. */
    Stencil(WordPaper sample) {
        try {
            parts = Zips.unpack(marked(sample).docx());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut(new String(parts.getOrDefault(TEXT, new byte[0]), StandardCharsets.UTF_8));
    }

    byte[] docx(WordPaper paper) {
        StringBuilder xml = new StringBuilder(pieces.get(0));
        for (int i = 0; i < boxes.size(); i++) {
            xml.append(escaped(paper.boxes().getOrDefault(boxes.get(i), ""))).append(pieces.get(i + 1));
        }
        Map<String, byte[]> filled = new LinkedHashMap<>(parts);
        filled.put(TEXT, xml.toString().getBytes(StandardCharsets.UTF_8));
        paper.portrait()
                .ifPresent(seed ->
                        filled.replaceAll((name, part) -> name.startsWith("word/media/") ? Portrait.jpeg(seed) : part));
        try {
            return Zips.pack(filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordPaper marked(WordPaper sample) {
        WordPaper marked = sample;
        for (Box box : sample.boxes().keySet()) {
            marked = marked.type(box, "@" + box.row() + "," + box.cell() + "," + box.paragraph() + "@");
        }
        return marked;
    }

    private void cut(String xml) {
        Matcher mark = MARK.matcher(xml);
        int from = 0;
        while (mark.find()) {
            pieces.add(xml.substring(from, mark.start()));
            boxes.add(new Box(number(mark, 1), number(mark, 2), number(mark, 3)));
            from = mark.end();
        }
        pieces.add(xml.substring(from));
    }

    private static int number(Matcher mark, int group) {
        return Integer.parseInt(mark.group(group));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</w:t><w:br/><w:t>");
    }
}
