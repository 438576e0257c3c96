package expertpool.document;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfRendererTests {
    @Test
    void renders() throws Exception {
        PdfRenderer r = new PdfRenderer();
        Files.write(Path.of("/tmp/docwork/n.pdf"), r.render(Notices.roster()));
        Files.write(Path.of("/tmp/docwork/s.pdf"), r.render(Sheets.settlement()));
        Files.write(Path.of("/tmp/docwork/w.pdf"), r.render(Sheets.wide(60)));
    }
}
