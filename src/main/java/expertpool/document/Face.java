package expertpool.document;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Objects;

/** The typefaces a PDF is set in, by the name they have in the style sheets. */
enum Face {
    /** 仿宋: text. */
    FANG("FandolFang-Regular.otf"),
    /** In place of 小标宋: mark and titles. */
    SONG("FandolSong-Bold.otf"),
    /** 黑体: headings. */
    HEI("FandolHei-Regular.otf"),
    /** 宋体: page numbers, and every character the other three lack. */
    WIDE("NotoSerifSC-Regular.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Reads the face; its subset in a document is named without chance. */
    BaseFont load() {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file), file)) {
            BaseFont font =
                    BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setSecureRandom(new NoChance());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names every subset AAAAAA: a document embeds each face once, so nothing needs telling apart. */
    private static final class NoChance extends SecureRandom {
        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
