package expertpool.regulation;

import expertpool.expert.Dated;
import expertpool.finding.Severity;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One rule of {@code rules.yaml}, below the sentence that it carries out. */
final class RequirementReader {
    private static final Map<String, Severity> SEVERITIES =
            Map.of("must", Severity.ERROR, "should", Severity.WARNING, "note", Severity.INFO);
    private static final Set<String> DECIDED = Set.of("machine", "evidence", "person");
    private static final Set<String> KEYS = Set.of(
            "rule",
            "severity",
            "decided",
            "since",
            "title",
            "english",
            "remedy",
            "english_remedy",
            "tables",
            "box",
            "who",
            "reading");

    private final YamlNode node;
    private final Provision provision;
    private final LocalDate lawSince;
    private final Set<FormKind> tables;

    /** @param tables of the sentence, for a rule that names none of its own */
    RequirementReader(YamlNode node, Provision provision, LocalDate lawSince, Set<FormKind> tables) {
        this.node = node;
        this.provision = provision;
        this.lawSince = lawSince;
        this.tables = tables;
    }

    /** @param also the other sentences on which rules rest, by rule and table */
    Requirement read(Map<String, Map<FormKind, Provision>> also) {
        String rule = node.text("rule");
        Optional<Field> box = box();
        String decided = node.optional("decided").orElse("machine");
        if (!DECIDED.contains(decided)) {
            node.complain("decided", "应为 machine、evidence 或 person，写的是“" + decided + "”");
        }
        if (box.isEmpty() && !decided.equals("person") && !Rules.isKnown(rule)) {
            node.complain("rule", "程序没有规则 " + rule + "，请核对拼写");
        }
        Set<FormKind> own = ProvisionsReader.tables(node, "tables");
        return new Requirement(
                rule,
                provision,
                also.getOrDefault(rule, Map.of()),
                severity(),
                decided,
                since(),
                node.text("title"),
                node.text("english"),
                node.text("remedy"),
                node.text("english_remedy"),
                own.isEmpty() ? withOthers(tables, also.getOrDefault(rule, Map.of())) : own,
                box,
                numbers(rule),
                lists(rule),
                node.optional("who").orElse(""),
                reading(rule));
    }

    /** A rule is asked on the tables of its sentence and of those that it rests on besides. */
    private static Set<FormKind> withOthers(Set<FormKind> tables, Map<FormKind, Provision> others) {
        return tables.isEmpty()
                ? tables
                : java.util.stream.Stream.concat(tables.stream(), others.keySet().stream())
                        .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The day from which the rule is asked. */
    private LocalDate since() {
        return node.optional("since")
                .map(text -> ProvisionsReader.date(node, "since", text))
                .orElse(lawSince);
    }

    private Severity severity() {
        String word = node.text("severity");
        return Optional.ofNullable(SEVERITIES.get(word)).orElseGet(() -> {
            node.complain("severity", "应为 must、should 或 note，写的是“" + word + "”");
            return Severity.ERROR;
        });
    }

    private Optional<Field> box() {
        Optional<String> code = node.optional("box");
        Optional<Field> field = code.flatMap(Field::ofCode);
        if (code.isPresent() && field.isEmpty()) {
            node.complain("box", "中的栏目 " + code.get() + " 不认识，栏目名见 labels.yaml");
        }
        return field;
    }

    private Optional<Reading> reading(String rule) {
        String code = node.optional("reading").orElse("");
        List<Reading> known = Rules.readings(rule);
        Optional<Reading> reading =
                known.stream().filter(one -> one.code().equals(code)).findFirst();
        if (known.isEmpty() ? !code.isEmpty() : reading.isEmpty()) {
            node.complain(
                    "reading",
                    "写的是“" + code + "”，规则 " + rule + " 没有这种理解，"
                            + (known.isEmpty()
                                    ? "请删去 reading"
                                    : "应为 "
                                            + String.join(
                                                    "、",
                                                    known.stream()
                                                            .map(Reading::code)
                                                            .toList())));
        }
        return reading;
    }

    /** Every other key of a rule is a number or a list of its sentence, and the condition must want exactly these. */
    private Map<String, Dated> numbers(String rule) {
        Map<String, Dated> numbers = new HashMap<>();
        Set<String> wanted = Rules.numbers(rule);
        Optional<String> named = Rules.named(rule);
        named.ifPresent(key -> named(key, numbers));
        for (String key : node.keys()) {
            if (!KEYS.contains(key)
                    && !Rules.lists(rule).contains(key)
                    && named.filter(key::equals).isEmpty()) {
                if (wanted.contains(key)) {
                    numbers.put(key, dated(node, key));
                } else {
                    node.complain(key, "不是规则 " + rule + " 的参数，请核对拼写或删去");
                }
            }
        }
        wanted.stream()
                .filter(key -> !numbers.containsKey(key))
                .sorted()
                .forEach(key -> node.complain("缺少参数 " + key + "，请补上"));
        return numbers;
    }

    /** Numbers by names that the pack chooses. */
    private void named(String key, Map<String, Dated> numbers) {
        List<String> names = node.child(key).map(YamlNode::keys).orElse(List.of());
        if (names.isEmpty()) {
            node.complain("缺少参数 " + key + "，请补上");
        }
        node.child(key).ifPresent(child -> names.forEach(name -> numbers.put(name, dated(child, name))));
    }

    /** A number, or numbers one after the other, each with the day from which it holds. */
    private Dated dated(YamlNode node, String key) {
        TreeMap<LocalDate, Integer> values = new TreeMap<>();
        if (!node.hasChildren(key)) {
            values.put(lawSince, node.number(key));
            return new Dated(values);
        }
        for (YamlNode value : node.children(key)) {
            value.only(Set.of("since", "value"));
            LocalDate since = ProvisionsReader.date(value, "since", value.text("since"));
            if (!values.isEmpty() && !since.isAfter(values.lastKey())) {
                value.complain("since", "施行日期重叠：" + since + " 不晚于前一个 " + values.lastKey() + "，请按先后排列");
            }
            values.put(since, value.number("value"));
        }
        if (!values.isEmpty() && values.firstKey().isAfter(since())) {
            node.complain(key, "从" + values.firstKey() + "起才有数值，" + since() + "起就要用，请补上此前的数值");
        }
        return new Dated(values);
    }

    private Map<String, List<String>> lists(String rule) {
        Map<String, List<String>> lists = new HashMap<>();
        for (String key : Rules.lists(rule)) {
            if (node.keys().contains(key)) {
                lists.put(key, node.texts(key));
            } else {
                node.complain("缺少参数 " + key + "，请补上");
            }
        }
        return lists;
    }
}
