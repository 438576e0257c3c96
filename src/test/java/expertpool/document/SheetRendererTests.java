package expertpool.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetRendererTests {
    @Test
    void renders() throws Exception {
        Files.write(
                Path.of("/tmp/docwork/s.xlsx"),
                new SheetRenderer().render(List.of(Sheets.settlement(), Sheets.wide(60))));
    }
}
