package expertpool.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * 长期保存格式: a PDF with its data attached, as PDF/A-3b (GB/T 23286.3-2021, ISO 19005-3): what the eye sees and what programs read
 * are kept in one file.
 */
public final class ArchivalPdf {
    private static final String PROFILE = "sRGB IEC61966-2.1";
    private static final String PRODUCER = "expertpool";

    private ArchivalPdf() {}

    /**
     * @param pdf with all typefaces embedded
     * @param title of the document
     * @param day of the attached data
     * @param name of the attached file
     * @param json its content
     */
    public static byte[] with(byte[] pdf, String title, LocalDate day, String name, byte[] json) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            describe(document, title);
            catalog.addOutputIntent(colours(document));
            withoutGlyphSets(document);
            attach(catalog, file(document, day, name, json));
            document.setVersion(1.7f);
            // the identifier is made of this and the words of the document, not of the clock
            document.setDocumentId((long) Arrays.hashCode(pdf));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists of the glyphs of a typeface may be left out, but not be short (clause 6.2.11.4.2); those of subsets are. */
    private static void withoutGlyphSets(PDDocument document) {
        for (COSObject font : document.getDocument().getObjectsByType(COSName.FONT_DESC)) {
            if (font.getObject() instanceof COSDictionary descriptor) {
                descriptor.removeItem(COSName.CID_SET);
            }
        }
    }

    private static void describe(PDDocument document, String title) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static String xmp(String title) {
        String words = title.replace("&", "&amp;").replace("<", "&lt;");
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title></rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <pdf:Producer>%s</pdf:Producer></rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """
                .formatted(words, PRODUCER);
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        try (InputStream profile = ArchivalPdf.class.getResourceAsStream("/document/sRGB.icc")) {
            PDOutputIntent intent = new PDOutputIntent(document, Objects.requireNonNull(profile));
            intent.setInfo(PROFILE);
            intent.setOutputCondition(PROFILE);
            intent.setOutputConditionIdentifier(PROFILE);
            intent.setRegistryName("http://www.color.org");
            return intent;
        }
    }

    private static PDComplexFileSpecification file(PDDocument document, LocalDate day, String name, byte[] json)
            throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(json.length);
        Calendar modified = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        modified.clear();
        modified.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        file.setModDate(modified);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(name);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return specification;
    }

    private static void attach(PDDocumentCatalog catalog, PDComplexFileSpecification file) throws IOException {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        PDEmbeddedFilesNameTreeNode leaf = new PDEmbeddedFilesNameTreeNode();
        leaf.setNames(Map.of(file.getFileUnicode(), file));
        files.setKids(List.of(leaf));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
