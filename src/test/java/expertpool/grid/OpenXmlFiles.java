package expertpool.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office Open XML files of a few lines of XML, so that a test shows all that is in them. */
final class OpenXmlFiles {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private OpenXmlFiles() {}

    /** A Word document with that body. */
    static Path document(Path folder, String body) throws IOException {
        return document(folder, WORD, body);
    }

    /** The same in the strict dialect of the standard. */
    static Path strictDocument(Path folder, String body) throws IOException {
        return document(folder, STRICT_WORD, body);
    }

    private static Path document(Path folder, String namespace, String body) throws IOException {
        String xml =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="%s" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                    xmlns:v="urn:schemas-microsoft-com:vml">
                <w:body>%s</w:body></w:document>"""
                        .formatted(namespace, body);
        return raw(folder, xml);
    }

    /** A Word document whose main part is that text, whatever it is. */
    static Path raw(Path folder, String document) throws IOException {
        return zip(
                folder,
                Map.of(
                        "_rels/.rels",
                        relationships("officeDocument", "word/document.xml"),
                        "word/document.xml",
                        document));
    }

    static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"http://example.com/relationships/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    static Path zip(Path folder, Map<String, String> parts) throws IOException {
        Path file = Files.createTempFile(folder, "file", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
