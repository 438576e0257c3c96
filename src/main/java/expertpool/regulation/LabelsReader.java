package expertpool.regulation;

import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.FormTemplate;
import expertpool.form.Scores;
import expertpool.form.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code labels.yaml}: the titles and labels on the bureau's forms. */
final class LabelsReader {
    private static final Set<String> KEYS = Set.of(
            "table",
            "filled_by",
            "titles",
            "labels_needed",
            "boxes",
            "lines",
            "hints",
            "fillers",
            "samples",
            "options",
            "points");

    /** What a number of a table has to be. */
    static final String TABLES = "应为1至" + FormKind.values().length;

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
                form.complain("table", TABLES);
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
                        form.texts("samples"),
                        fields(form, "options"),
                        points(form, kind.get())));
            }
        }
        return new Vocabulary(templates, root.texts("appendices"), root.texts("notes"));
    }

    /** The table or slip of that number, if there is one. */
    static Optional<FormKind> kind(String table) {
        return table.matches("[1-9]") ? FormKind.ofTable(Integer.parseInt(table)) : Optional.empty();
    }

    /** 表5 asks for each of its scores; a score without its most points would take any number. */
    private static Map<Field, Integer> points(YamlNode form, FormKind kind) {
        Map<Field, Integer> points = new EnumMap<>(Field.class);
        if (kind == FormKind.APPRAISAL) {
            Optional<YamlNode> node = form.child("points");
            if (node.isEmpty()) {
                form.complain("缺少 points，请写明每项的最高分");
            }
            node.ifPresent(most -> {
                for (Scores.Aspect aspect : Scores.Aspect.values()) {
                    Field field = Field.valueOf(aspect.name());
                    points.put(field, most.number(field.code()));
                }
            });
        }
        return points;
    }

    private static Map<Field, List<String>> fields(YamlNode form, String key) {
        Map<Field, List<String>> fields = new EnumMap<>(Field.class);
        form.child(key).ifPresent(node -> {
            for (String code : node.keys()) {
                Field.ofCode(code)
                        .ifPresentOrElse(
                                field -> fields.put(field, node.texts(code)),
                                () -> node.complain(code, "是不认识的栏目，请核对拼写"));
            }
        });
        return fields;
    }
}
