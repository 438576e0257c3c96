package expertpool.benchmark;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The two floors: the least that reading can cost, and what POI's document model costs, both doing nothing else. */
enum Floor {
    /** Inflate the part that holds the form, and stream its XML. */
    STAX {
        @Override
        void read(Path file) throws IOException {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (String part : PARTS) {
                    ZipEntry entry = zip.getEntry(part);
                    if (entry != null) {
                        stream(zip.getInputStream(entry));
                    }
                }
            }
        }
    },
    /** The document model of Apache POI. */
    POI {
        @Override
        void read(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                if (file.toString().endsWith(".docx")) {
                    new XWPFDocument(in).close();
                } else {
                    new XSSFWorkbook(in).close();
                }
            }
        }
    };

    private static final List<String> PARTS =
            List.of("word/document.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml");
    private static final XMLInputFactory FACTORY = new WstxInputFactory();

    abstract void read(Path file) throws IOException;

    private static void stream(InputStream part) throws IOException {
        try (part) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            while (xml.hasNext()) {
                xml.next();
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
