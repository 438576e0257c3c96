package expertpool.handout;

import expertpool.form.BlankForm;
import expertpool.form.FormKind;
import expertpool.form.FormReader;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import expertpool.regulation.BureauPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** 空白表格: the blank forms of the pack as Word documents, with the boxes that the reader finds in them. */
public record Blanks(BureauPack bureau) {
    /** The file of a table; nothing if the pack has none. */
    public Optional<byte[]> file(FormKind kind) {
        return bureau.blank(name(kind));
    }

    /** What is printed in the file of a table; nothing if there is none, or if the table is not found in it. */
    public Optional<BlankForm> form(FormKind kind) {
        Path file = bureau.folder().resolve("forms").resolve(name(kind));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        FormReader reader = new FormReader(bureau.vocabulary(), bureau.classification());
        try {
            return reader.blank(Grids.open(file), kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            return Optional.empty();
        }
    }

    private static String name(FormKind kind) {
        return "table%d-blank.docx".formatted(kind.table());
    }
}
