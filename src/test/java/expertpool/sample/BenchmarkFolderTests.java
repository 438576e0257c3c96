package expertpool.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkFolderTests {
    @Test
    void writesEveryKindOfPaperInProportion(@TempDir Path folder) throws IOException {
        BenchmarkFolder.write(folder, 100);

        assertThat(countByKind(folder)).isEqualTo(Map.of("推荐表", 100, "汇总表", 50, "报备单", 30, "使用情况", 30, "考核表", 30));
    }

    @Test
    void stencilGivesTheSameWordsAsTypingInWord() throws IOException {
        Person first = new People(1).next(Section.COAL);
        Person second = new People(2).next(Section.LAW);
        WordPaper paper = RecommendationPaper.of(second, "政策法规科", LocalDate.of(2026, 9, 10));
        Stencil stencil = new Stencil(RecommendationPaper.of(first, "煤矿安全监督管理科", LocalDate.of(2026, 9, 8)));

        byte[] stencilled = stencil.docx(paper);

        assertThat(words(stencilled)).isEqualTo(words(paper.docx()));
        assertThat(stencilled).hasSizeBetween(20_000, 40_000);
        assertThat(Zips.unpack(stencilled))
                .containsEntry(
                        "word/media/image1.jpeg",
                        Portrait.jpeg(second.idNumber().hashCode()));
    }

    private Map<String, Integer> countByKind(Path folder) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replaceFirst("\\d+\\..*", ""))
                    .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        return counts;
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText().replaceAll("\\s", "");
        }
    }
}
