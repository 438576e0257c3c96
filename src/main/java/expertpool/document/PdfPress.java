package expertpool.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.codec.digest.DigestUtils;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills a template and prints it; keeps the parsed templates and the loaded faces from one document to the next. */
final class PdfPress {

    private final int rowsAtATime;
    private final TemplateEngine templates = templates();
    private final Faces faces = new Faces();
    private final FaceRuns runs = new FaceRuns(faces);

    PdfPress(int rowsAtATime) {
        this.rowsAtATime = rowsAtATime;
    }

    private static TemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PdfPress.class.getClassLoader());
        resolver.setPrefix("document/");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /**
     * Prints a document in portions of rows, each laid out by itself from the head of a page on; one of few rows is one
     * portion.
     *
     * @param rows of all tables of the document
     * @param words what the template prints of a portion
     */
    byte[] print(String template, int rows, Function<Portion, Map<String, Object>> words) {
        NoClock noClock = new NoClock();
        ITextRenderer renderer = renderer();
        renderer.setListener(noClock);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        int pages = 0;
        int printed = 0;
        int room = rowsAtATime;
        Portion portion;
        do {
            portion = new Portion(printed, Math.min(printed + room, rows), rows);
            String xhtml = templates.process(template, new Context(Locale.SIMPLIFIED_CHINESE, words.apply(portion)));
            Layer layout = layOut(xhtml, renderer);
            int kept = portion.isLast() ? rows - printed : PageCut.cut(layout);
            if (kept > 0 || portion.isLast()) {
                noClock.add(xhtml);
                write(renderer, pdf, pages);
                pages += layout.getPages().size();
                printed += kept;
                room = rowsAtATime;
            } else {
                room *= 2;
            }
        } while (!portion.isLast());
        renderer.finishPDF();
        return pdf.toByteArray();
    }

    private Layer layOut(String xhtml, ITextRenderer renderer) {
        Document document = parse(xhtml);
        runs.split(document);
        renderer.setDocument(document);
        renderer.layout();
        return Objects.requireNonNull(
                Objects.requireNonNull(renderer.getRootBox()).getLayer());
    }

    private static void write(ITextRenderer renderer, OutputStream pdf, int pagesBefore) {
        if (pagesBefore > 0) {
            renderer.writeNextDocument(pagesBefore + 1);
            return;
        }
        try {
            renderer.createPDF(pdf, false);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    String missing(String text) {
        return text.codePoints()
                .filter(c -> !runs.isPrintable(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private ITextRenderer renderer() {
        ITextOutputDevice page = new JustifiedOutput();
        ITextRenderer renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                page,
                new ITextUserAgent(page, ITextRenderer.DEFAULT_DOTS_PER_PIXEL),
                faces,
                new ITextReplacedElementFactory(page),
                new Faces.EmBoxTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LongWords());
        return renderer;
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

        private final MessageDigest words = DigestUtils.getSha256Digest();

        void add(String portion) {
            words.update(portion.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void onClose(ITextRenderer renderer) {
            PdfDictionary info = Objects.requireNonNull(renderer.getWriter()).getInfo();
            info.remove(PdfName.CREATIONDATE);
            byte[] identifier = Arrays.copyOf(words.digest(), IDENTIFIER_BYTES);
            info.put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
        }
    }
}
