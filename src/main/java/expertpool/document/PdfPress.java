package expertpool.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.codec.digest.DigestUtils;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills a template and prints it; keeps the parsed templates and the loaded faces from one document to the next. */
final class PdfPress {

    private final TemplateEngine templates = templates();
    private final Faces faces = new Faces();
    private final FaceRuns runs = new FaceRuns(faces);

    private static TemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PdfPress.class.getClassLoader());
        resolver.setPrefix("document/");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    byte[] print(String template, Map<String, Object> words) {
        String xhtml = templates.process(template, new Context(Locale.SIMPLIFIED_CHINESE, words));
        Document document = parse(xhtml);
        runs.split(document);
        ITextRenderer renderer = renderer();
        renderer.setListener(new NoClock(xhtml));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            renderer.createPDF(document, pdf);
        } catch (DocumentException e) {
            throw new IllegalStateException(template, e);
        }
        return pdf.toByteArray();
    }

    String missing(String text) {
        return text.codePoints()
                .filter(c -> !runs.isPrintable(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private ITextRenderer renderer() {
        ITextOutputDevice page = new JustifiedOutput();
        return new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                page,
                new ITextUserAgent(page, ITextRenderer.DEFAULT_DOTS_PER_PIXEL),
                faces,
                new ITextReplacedElementFactory(page),
                new Faces.EmBoxTextRenderer());
    }

    private static Document parse(String xhtml) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("template gives no well-formed XHTML", e);
        }
    }

    /** Takes the clock out of the file: no creation date, and an identifier made of the words. */
    private static final class NoClock extends DefaultPDFCreationListener {

        private static final int IDENTIFIER_BYTES = 16;

        private final byte[] identifier;

        NoClock(String words) {
            this.identifier = Arrays.copyOf(DigestUtils.sha256(words), IDENTIFIER_BYTES);
        }

        @Override
        public void onClose(ITextRenderer renderer) {
            PdfDictionary info = Objects.requireNonNull(renderer.getWriter()).getInfo();
            info.remove(PdfName.CREATIONDATE);
            info.put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
        }
    }
}
