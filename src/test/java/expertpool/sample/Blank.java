package expertpool.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A blank official form as the bureau hands it out. */
enum Blank {
    TABLE1("table1-blank.docx"),
    TABLE2("table2-blank.docx"),
    TABLE2_XLSX("table2-blank.xlsx"),
    TABLE2_XLS("table2-blank.xls"),
    TABLE3("table3-blank.docx"),
    TABLE4("table4-blank.docx"),
    TABLE5("table5-blank.docx");

    private static final Path FORMS = Path.of("templates/changzhi/forms");

    private final String file;

    Blank(String file) {
        this.file = file;
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(FORMS.resolve(file));
    }
}
