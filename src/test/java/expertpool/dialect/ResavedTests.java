package expertpool.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.UnreadableFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another office program makes of the dialects when it saves a file: above all the binary formats of Word. */
class ResavedTests {
    static List<Resaved> files() {
        return Resaved.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsTheSameRecord(Resaved resaved) throws IOException, UnreadableFile {
        assertThat(Transcription.read(resaved.file()))
                .isEqualTo(Transcription.said(resaved.manuscript().papers()));
    }
}
