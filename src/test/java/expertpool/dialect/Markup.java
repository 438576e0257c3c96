package expertpool.dialect;

import expertpool.sample.Zips;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words as XML has them, and packages of XML. */
final class Markup {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Markup() {}

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The relationships of a part: type and target by turns. */
    static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, RELATIONSHIPS, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    /** @param types content type by part, for the parts whose extension does not say it */
    static byte[] packed(Map<String, String> parts, Map<String, String> types) {
        StringBuilder contentTypes =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.forEach((part, type) -> contentTypes.append(
                "<Override PartName=\"/%s\" ContentType=\"application/vnd.%s+xml\"/>".formatted(part, type)));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                contentTypes.append("</Types>").toString().getBytes(StandardCharsets.UTF_8));
        parts.forEach((name, part) -> entries.put(name, part.getBytes(StandardCharsets.UTF_8)));
        try {
            return Zips.pack(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
