package expertpool.regulation;

import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.FormTemplate;
import expertpool.form.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code labels.yaml}: the titles and labels on the bureau's forms. */
final class LabelsReader {
    private static final Set<String> KEYS =
            Set.of("table", "filled_by", "titles", "labels_needed", "boxes", "lines", "hints", "fillers", "samples");

    private final YamlNode root;

    LabelsReader(YamlNode root) {
        this.root = root;
    }

    Vocabulary read() {
        List<FormTemplate> templates = new ArrayList<>();
        for (YamlNode form : root.children("forms")) {
            form.only(KEYS);
            Optional<FormKind> kind = form.optional("table").flatMap(LabelsReader::kind);
            if (kind.isEmpty()) {
                form.complain("table 应为1至5");
            } else {
                templates.add(new FormTemplate(
                        kind.get(),
                        form.text("filled_by"),
                        form.texts("titles"),
                        form.number("labels_needed"),
                        fields(form, "boxes"),
                        fields(form, "lines"),
                        form.texts("hints"),
                        form.texts("fillers"),
                        form.texts("samples")));
            }
        }
        return new Vocabulary(templates, root.texts("appendices"), root.texts("notes"));
    }

    /** The table of that number, if it is one of the five. */
    static Optional<FormKind> kind(String table) {
        return table.matches("[1-5]") ? FormKind.ofTable(Integer.parseInt(table)) : Optional.empty();
    }

    private static Map<Field, List<String>> fields(YamlNode form, String key) {
        Map<Field, List<String>> fields = new EnumMap<>(Field.class);
        form.child(key).ifPresent(node -> {
            for (String code : node.keys()) {
                Field.ofCode(code)
                        .ifPresentOrElse(
                                field -> fields.put(field, node.texts(code)), () -> node.complain("不认识的栏目 " + code));
            }
        });
        return fields;
    }
}
