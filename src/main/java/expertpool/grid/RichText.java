package expertpool.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a cell or a shared string (ISO/IEC 29500-1 §18.4). What is struck through is removed; a run without
 * properties of its own is struck through where its cell is.
 *
 * @param all with the words struck through
 * @param words what remains of them in an ordinary cell
 * @param wordsIfStruck what remains of them in a cell that is struck through
 */
record RichText(String all, String words, String wordsIfStruck) {
    static final RichText EMPTY = new RichText("", "", "");

    /** How a string writes the characters that XML cannot hold or would change, such as a carriage return. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static RichText plain(String text) {
        String words = unescaped(text);
        return new RichText(words, words, "");
    }

    /** Reads the element that has just begun, its phonetic guides left out. */
    static RichText read(XMLStreamReader xml) throws XMLStreamException {
        List<Run> runs = new ArrayList<>(1);
        boolean phonetic = false;
        Look look = Look.OF_CELL;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic &= !xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "t" -> {
                        String text = xml.getElementText();
                        depth--;
                        if (!phonetic) {
                            runs.add(new Run(text, look));
                        }
                    }
                    case "r" -> look = Look.OF_CELL;
                    case "rPr" -> look = Look.PLAIN;
                    case "strike" -> look = isOn(xml) ? Look.STRUCK : Look.PLAIN;
                    case "rPh" -> phonetic = true;
                    default -> {}
                }
            }
        }
        return of(runs);
    }

    static RichText of(List<Run> runs) {
        if (runs.size() == 1 && runs.get(0).look() == Look.OF_CELL) {
            return plain(runs.get(0).text());
        }
        return new RichText(
                joined(runs, look -> true),
                joined(runs, look -> look != Look.STRUCK),
                joined(runs, look -> look == Look.PLAIN));
    }

    private static String joined(List<Run> runs, Predicate<Look> which) {
        return unescaped(runs.stream()
                .filter(run -> which.test(run.look()))
                .map(Run::text)
                .collect(Collectors.joining()));
    }

    String in(boolean struckCell) {
        return struckCell ? wordsIfStruck : words;
    }

    /** Whether words are struck through in such a cell, blanks apart. */
    boolean isStruckIn(boolean struckCell) {
        return !in(struckCell).strip().equals(all.strip());
    }

    /** Whether the property that has just begun is on, as it is if it says nothing else. */
    static boolean isOn(XMLStreamReader xml) {
        String value = xml.getAttributeValue(null, "val");
        return value == null || value.equals("1") || value.equals("true");
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? Characters.printable(ESCAPED.matcher(text)
                        .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1)))))
                : text;
    }

    private static String character(String hexadecimal) {
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }

    /** How a run looks: as its cell does, or by properties of its own. */
    enum Look {
        OF_CELL,
        PLAIN,
        STRUCK
    }

    /** Words that look alike. */
    record Run(String text, Look look) {}
}
