package expertpool.document;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocxRendererTests {
    @Test
    void renders() throws Exception {
        Files.write(Path.of("/tmp/docwork/n.docx"), new DocxRenderer().render(Notices.roster()));
    }
}
