package expertpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

class ArchivalPdfTests {
    private static final byte[] JSON = "{\"name\":\"韩峰永\"}".getBytes(StandardCharsets.UTF_8);

    /** Several faces, a rare character of plane 2, a table. */
    private static byte[] minutes() {
        Sheet table = new Sheet(
                "甲",
                "",
                List.of(),
                List.of(new Column("姓名", 5, Column.Kind.TEXT), new Column("人数", 5, Column.Kind.NUMBER)),
                List.of(List.of("韩峰永", "2"), List.of("𠮷·艾力", "3")),
                List.of());
        Minutes minutes = new Minutes(
                "虚构局", "抽取记录（2026-001）", List.of("2026年9月3日抽取，结果为：A、B。"), List.of(new Section("一、条件", table)));
        return new PdfRenderer().render(minutes);
    }

    @Test
    void isPdfA3WithItsDataAttached() throws Exception {
        byte[] pdf = ArchivalPdf.with(minutes(), "抽取记录 <1> & 2", LocalDate.of(2026, 9, 3), "抽取记录.json", JSON);

        assertThat(PdfA.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification attached = Objects.requireNonNull(document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getKids()
                    .get(0)
                    .getNames()
                    .get("抽取记录.json"));
            assertThat(attached.getEmbeddedFile().toByteArray()).isEqualTo(JSON);
        }
        assertThat(ArchivalPdf.with(minutes(), "抽取记录 <1> & 2", LocalDate.of(2026, 9, 3), "抽取记录.json", JSON))
                .isEqualTo(pdf);
    }

    @Test
    void isNotSoBefore() throws Exception {
        assertThat(PdfA.faults(minutes())).isNotEmpty();
    }
}
