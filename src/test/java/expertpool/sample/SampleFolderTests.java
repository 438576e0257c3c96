package expertpool.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class SampleFolderTests {
    @Test
    void isTheSameEachTime() throws IOException {
        Map<String, byte[]> once = contents();
        Map<String, byte[]> again = contents();

        assertThat(again.keySet()).isEqualTo(once.keySet());
        again.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(once.get(path)));
    }

    @Test
    void committedFolderHoldsTheseFilesAndNoOthers() throws IOException {
        try (Stream<Path> files = Files.walk(SampleFolder.INPUT)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> SampleFolder.INPUT
                            .relativize(file)
                            .toString()
                            .replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(contents().keySet());
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

    private static Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (SampleFile file : SampleFolder.files()) {
            contents.put(file.path(), file.bytes());
        }
        return contents;
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
