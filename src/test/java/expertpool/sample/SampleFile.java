package expertpool.sample;

import java.util.function.Supplier;

/**
 * One file of the sample folder.
 *
 * @param path relative to the folder, with {@code /}
 * @param content makes its bytes, the same each time; for a .doc those of the .docx that a word processor has to save as one
 */
record SampleFile(String path, Supplier<byte[]> content, Verdict verdict) {

    static SampleFile of(String path, WordPaper paper, Verdict verdict) {
        return new SampleFile(path, paper::docx, verdict);
    }

    byte[] bytes() {
        return content.get();
    }

    boolean needsAWordProcessor() {
        return path.endsWith(".doc");
    }
}
