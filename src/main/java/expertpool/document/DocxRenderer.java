package expertpool.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * Renders documents as .docx, laid out after GB/T 9704-2012. Styles, settings and footers are the files below {@code
 * document/docx}, as they stand; only the text and the properties are written here.
 */
public final class DocxRenderer {

    private static final List<String> TEMPLATE = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/footer-odd.xml",
            "word/footer-even.xml",
            "word/letter-header.xml",
            "word/letter-footer.xml");

    /** The document as a .docx file. */
    public byte[] render(OfficialDocument document) {
        return render(Composition.of(document));
    }

    /** The letter as a .docx file. */
    public byte[] render(Letter letter) {
        return render(Composition.of(letter));
    }

    /** The record as a .docx file. */
    public byte[] render(Minutes minutes) {
        return render(Composition.of(minutes));
    }

    private static byte[] render(Composition composition) {
        try {
            OfficeArchive archive = new OfficeArchive();
            for (String part : TEMPLATE) {
                archive.add(part, out -> copy(part, out));
            }
            archive.add("docProps/core.xml", out -> write(out, markup -> properties(markup, composition)));
            archive.add("word/document.xml", out -> write(out, markup -> new WordText(markup).write(composition)));
            return archive.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String part, OutputStream out) throws IOException {
        try (InputStream in = DocxRenderer.class.getResourceAsStream("/document/docx/" + part)) {
            Objects.requireNonNull(in, part).transferTo(out);
        }
    }

    private interface Writing {
        void writeTo(Markup markup) throws XMLStreamException;
    }

    private static void write(OutputStream out, Writing writing) throws IOException {
        try {
            Markup markup = new Markup(out);
            writing.writeTo(markup);
            markup.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void properties(Markup markup, Composition composition) throws XMLStreamException {
        markup.open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title")
                .text(composition.title())
                .close()
                .open("dc:creator")
                .text(composition.author())
                .close()
                .close();
    }
}
