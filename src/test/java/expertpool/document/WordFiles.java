package expertpool.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** Word documents of a few lines of XML, with what a package needs around them. */
final class WordFiles {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>%s</Types>""";

    private WordFiles() {}

    /** A document with that body, elements prefixed with w. */
    static byte[] document(String body) {
        return document("w", WORD, body);
    }

    /** A document with that body, whose prefix is made another; an empty one makes WordprocessingML the default. */
    static byte[] document(String prefix, String namespace, String body) {
        boolean none = prefix.isEmpty();
        String renamed = body.replaceAll("(</?)w:", none ? "$1" : "$1" + prefix + ":")
                .replaceAll(" w:(\\w+=)", none ? " a:$1" : " " + prefix + ":$1");
        String root = none ? "document" : prefix + ":document";
        String bodyName = none ? "body" : prefix + ":body";
        String declared = none
                ? "xmlns=\"%s\" xmlns:a=\"%s\"".formatted(namespace, namespace)
                : "xmlns:%s=\"%s\"".formatted(prefix, namespace);
        String document =
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <%s %s xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
                 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                 xmlns:v="urn:schemas-microsoft-com:vml"><%s>%s</%s></%s>"""
                        .formatted(root, declared, bodyName, renamed, bodyName, root);
        boolean strict = namespace.equals(STRICT_WORD);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.formatted("").getBytes(UTF_8));
        parts.put(
                "_rels/.rels",
                relationships(
                                (strict
                                                ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                                                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                                        + "officeDocument",
                                "word/document.xml")
                        .getBytes(UTF_8));
        parts.put("word/document.xml", document.getBytes(UTF_8));
        return Packages.file(parts);
    }

    /** A document that has comments, with other parts that belong to them: relationship, part and content in turn. */
    static byte[] withParts(byte[] document, String... relationshipsAndParts) throws java.io.IOException {
        Map<String, byte[]> parts = Packages.parts(document);
        StringBuilder overrides = new StringBuilder();
        String[] relations = new String[relationshipsAndParts.length / 3 * 2];
        for (int i = 0; i < relationshipsAndParts.length; i += 3) {
            String part = relationshipsAndParts[i + 1];
            relations[i / 3 * 2] = relationshipsAndParts[i];
            relations[i / 3 * 2 + 1] = part;
            overrides.append(
                    "<Override PartName=\"/word/%s\" ContentType=\"application/vnd.example+xml\"/>".formatted(part));
            parts.put("word/" + part, relationshipsAndParts[i + 2].getBytes(UTF_8));
        }
        parts.put("word/_rels/document.xml.rels", relationships(relations).getBytes(UTF_8));
        parts.put("[Content_Types].xml", TYPES.formatted(overrides).getBytes(UTF_8));
        return Packages.file(parts);
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String words) {
        return "<w:tc>" + p(words) + "</w:tc>";
    }

    static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words) + "</w:tc>";
    }
}
