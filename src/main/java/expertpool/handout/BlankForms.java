package expertpool.handout;

import expertpool.document.FormSheetRenderer;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 空白表格: those of the pack as they are, under the titles they bear, and each of them as a workbook with drop-downs. */
public final class BlankForms {
    private static final Pattern NAME = Pattern.compile("table([1-9])-blank(\\.[a-z]+)");

    private final BureauPack bureau;
    private final FormSheetRenderer sheets = new FormSheetRenderer();

    public BlankForms(BureauPack bureau) {
        this.bureau = bureau;
    }

    /** Their contents by their names, in order. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> blanks = Files.list(bureau.folder().resolve("forms"))) {
            for (Path blank : blanks.filter(Files::isRegularFile).sorted().toList()) {
                files.put(name(blank.getFileName().toString()), Files.readAllBytes(blank));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (FormKind kind : List.of(FormKind.values())) {
            new Blanks(bureau)
                    .form(kind)
                    .ifPresent(blank -> files.put(
                            name(kind, ".xlsx"),
                            sheets.render(
                                    FormWorkbook.of(bureau, blank),
                                    Map.of(FormKey.PROPERTY, FormKey.of(kind).toString()))));
        }
        return files;
    }

    private String name(String file) {
        Matcher table = NAME.matcher(file);
        Optional<FormKind> kind =
                table.matches() ? FormKind.ofTable(Integer.parseInt(table.group(1))) : Optional.empty();
        return kind.map(known -> name(known, table.group(2))).orElse(file);
    }

    /** The number and the title of a table. */
    private String name(FormKind kind, String suffix) {
        return bureau.vocabulary().name(kind) + suffix;
    }
}
