package expertpool.regulation;

import expertpool.finding.Severity;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code rules.yaml}: the requirements in the order of the law. One without its citation is not taken. */
final class RequirementsReader {
    private static final Map<String, Severity> SEVERITIES =
            Map.of("must", Severity.ERROR, "should", Severity.WARNING, "note", Severity.INFO);
    private static final Set<String> KEYS = Set.of(
            "rule",
            "article",
            "articles",
            "clause",
            "severity",
            "decided",
            "since",
            "title",
            "english",
            "tables",
            "box",
            "who",
            "reading");

    private final YamlNode root;

    RequirementsReader(YamlNode root) {
        this.root = root;
    }

    List<Requirement> read() {
        List<Requirement> requirements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode node : root.children("rules")) {
            Requirement law = requirement(node);
            if (!seen.add(law.rule())) {
                node.complain("规则 " + law.rule() + " 出现两次");
            } else if (law.box().isEmpty() && !Rules.isKnown(law.rule())) {
                node.complain("程序没有规则 " + law.rule());
            }
            requirements.add(law);
        }
        Rules.needed().stream().filter(rule -> !seen.contains(rule)).forEach(rule -> root.complain("缺少规则 " + rule));
        return requirements;
    }

    private static Requirement requirement(YamlNode node) {
        String rule = node.text("rule");
        return new Requirement(
                rule,
                citation(node, node.text("article")),
                byTable(node),
                node.text("clause"),
                severity(node),
                node.text("decided"),
                since(node),
                node.text("title"),
                node.text("english"),
                tables(node),
                box(node),
                numbers(node, rule),
                node.optional("who").orElse(""),
                reading(node, rule));
    }

    private static Citation citation(YamlNode node, String text) {
        try {
            return Citation.parse(text);
        } catch (IllegalArgumentException e) {
            node.complain(String.valueOf(e.getMessage()));
            return new Citation(1, 0);
        }
    }

    private static Map<FormKind, Citation> byTable(YamlNode node) {
        Map<FormKind, Citation> byTable = new EnumMap<>(FormKind.class);
        node.child("articles").ifPresent(articles -> {
            for (FormKind kind : FormKind.values()) {
                articles.optional(Integer.toString(kind.table()))
                        .ifPresent(text -> byTable.put(kind, citation(articles, text)));
            }
        });
        return byTable;
    }

    private static Severity severity(YamlNode node) {
        String word = node.text("severity");
        return Optional.ofNullable(SEVERITIES.get(word)).orElseGet(() -> {
            node.complain("severity 应为 must、should 或 note");
            return Severity.ERROR;
        });
    }

    private static LocalDate since(YamlNode node) {
        String text = node.text("since");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            node.complain("since 应为加引号的日期，如 \"2023-08-29\"");
            return LocalDate.MIN;
        }
    }

    private static Set<FormKind> tables(YamlNode node) {
        Set<FormKind> tables = EnumSet.noneOf(FormKind.class);
        for (String table : node.texts("tables")) {
            LabelsReader.kind(table).ifPresentOrElse(tables::add, () -> node.complain("没有表" + table));
        }
        return tables;
    }

    private static Optional<Field> box(YamlNode node) {
        Optional<String> code = node.optional("box");
        Optional<Field> field = code.flatMap(Field::ofCode);
        if (code.isPresent() && field.isEmpty()) {
            node.complain("不认识的栏目 " + code.get());
        }
        return field;
    }

    private static String reading(YamlNode node, String rule) {
        String reading = node.optional("reading").orElse("");
        Set<String> known = Rules.readings(rule);
        if (known.isEmpty() ? !reading.isEmpty() : !known.contains(reading)) {
            node.complain("规则 " + rule + " 没有“" + reading + "”这种理解");
        }
        return reading;
    }

    /** Every other key of a row is a number of its sentence, and the condition must want exactly these. */
    private static Map<String, Integer> numbers(YamlNode node, String rule) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> wanted = Rules.numbers(rule);
        for (String key : node.keys()) {
            if (!KEYS.contains(key)) {
                if (wanted.contains(key) && node.text(key).matches("\\d{1,9}")) {
                    numbers.put(key, Integer.valueOf(node.text(key)));
                } else {
                    node.complain("规则 " + rule + " 不用参数 " + key + "，或其值不是整数");
                }
            }
        }
        wanted.stream().filter(key -> !numbers.containsKey(key)).forEach(key -> node.complain("缺少参数 " + key));
        return numbers;
    }
}
