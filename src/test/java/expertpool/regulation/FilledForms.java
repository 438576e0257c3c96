package expertpool.regulation;

import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.form.FormReader;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filled sample of each table, in which nothing is wrong, and changed in single boxes. */
final class FilledForms {
    static final BureauPack PACK = pack();

    private FilledForms() {}

    private static BureauPack pack() {
        try {
            return BureauPack.load(Path.of("templates/changzhi"));
        } catch (FaultyPack faulty) {
            throw new AssertionError(faulty);
        }
    }

    static Form of(int table) throws IOException, UnreadableFile {
        FormKind kind = FormKind.ofTable(table).orElseThrow();
        return kind.isSlip()
                ? read("slips/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-filled.docx")
                : read("samples/table" + table + "-filled." + (table == 2 ? "xlsx" : "docx"));
    }

    static Form blank(int table) throws IOException, UnreadableFile {
        return read("samples/table" + table + "-blank.docx");
    }

    private static Form read(String sample) throws IOException, UnreadableFile {
        Form form = new FormReader(PACK.vocabulary(), PACK.classification())
                .read(Grids.open(Path.of("src/test/resources", sample)))
                .get(0);
        // one person of the list is as good as six
        return new Form(
                form.kind(),
                form.where(),
                form.header(),
                form.records().stream().limit(1).toList(),
                0,
                form.faults());
    }

    /** @param changes {@code box=value} separated by semicolons, lists with commas; of the first record, or with {@code header.} before */
    static Form with(Form form, @Nullable String changes) {
        Entries header = form.header();
        Entries record = form.records().get(0);
        for (String change :
                changes == null || changes.isBlank() ? List.<String>of() : List.of(changes.split(";\\s*"))) {
            int equals = change.indexOf('=');
            String box = change.substring(0, equals);
            String value = change.substring(equals + 1);
            if (box.startsWith("header.")) {
                header = with(header, box.substring("header.".length()), value);
            } else {
                record = with(record, box, value);
            }
        }
        return new Form(form.kind(), form.where(), header, List.of(record));
    }

    private static Entries with(Entries entries, String box, String value) {
        Field field = Field.ofCode(box).orElseThrow();
        Map<Field, Entry> changed = new EnumMap<>(entries.all());
        String canonical = field.shape() == Field.Shape.LIST ? value.replace(",", Field.SEPARATOR) : value;
        changed.put(field, new Entry(value.isEmpty() ? null : canonical, box + "格", List.of()));
        return new Entries(changed);
    }
}
