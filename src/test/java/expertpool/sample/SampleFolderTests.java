package expertpool.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class SampleFolderTests {
    @Test
    void isTheSameEachTime() throws IOException {
        List<SampleFile> once = SampleFolder.files();
        List<SampleFile> again = SampleFolder.files();

        assertThat(paths(again)).isEqualTo(paths(once));
        for (int i = 0; i < once.size(); i += 8) {
            assertThat(again.get(i).bytes())
                    .as(once.get(i).path())
                    .isEqualTo(once.get(i).bytes());
        }
    }

    @Test
    void committedFolderHoldsTheseFilesAndNoOthers() throws IOException {
        try (Stream<Path> files = Files.walk(SampleFolder.INPUT)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> SampleFolder.INPUT
                            .relativize(file)
                            .toString()
                            .replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(paths(SampleFolder.files()));
        }
    }

    @Test
    void committedFilesAreWhatTheGeneratorMakes() throws IOException {
        for (SampleFile file : SampleFolder.files()) {
            byte[] committed = Files.readAllBytes(SampleFolder.INPUT.resolve(file.path()));
            if (file.needsAWordProcessor()) {
                assertThat(wordsOfDoc(committed)).as(file.path()).isEqualTo(wordsOfDocx(file.bytes()));
            } else {
                assertThat(FileParts.of(committed)).as(file.path()).isEqualTo(FileParts.of(file.bytes()));
            }
        }
    }

    @Test
    void committedVerdictsAreTheGenerators() throws IOException {
        assertThat(SampleFolder.VERDICTS).hasContent(SampleFolder.verdicts(SampleFolder.files()));
    }

    @Test
    void staysUnderSixMegabytes() throws IOException {
        long size = 0;
        for (SampleFile file : SampleFolder.files()) {
            size += Files.size(SampleFolder.INPUT.resolve(file.path()));
        }

        assertThat(size).isLessThan(6_000_000);
    }

    private static List<String> paths(List<SampleFile> files) {
        return files.stream().map(SampleFile::path).toList();
    }

    private static String wordsOfDoc(byte[] doc) throws IOException {
        try (WordExtractor extractor = new WordExtractor(new ByteArrayInputStream(doc))) {
            return words(String.join("", extractor.getParagraphText()));
        }
    }

    private static String wordsOfDocx(byte[] docx) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words(extractor.getText()).replaceFirst("-15-$", ""); // the page number in the footer
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]", "");
    }
}
