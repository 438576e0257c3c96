package expertpool.regulation;

import expertpool.finding.Severity;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code rules.yaml}: the law sentence by sentence, each with the rules that carry it out or with the word why there is
 * none. A sentence that the law does not say is not taken, and neither is a rule without its sentence.
 */
final class ProvisionsReader {
    private static final Set<String> KEYS =
            Set.of("article", "clause", "tables", "obligations", "also", "rules", "hand", "why");
    private static final Set<String> HANDS = Set.of("person", "document", "record", "nothing", "planned");

    /** Stands for one that cannot be read. */
    private static final Citation UNKNOWN = new Citation(0, 0);

    /** What commands carry out: removals, among them those for age, the stages of an edition. */
    private static final Set<String> BASES = Set.of("removal", "over_age", "edition");

    private final YamlNode root;
    private final LawText law;
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    ProvisionsReader(YamlNode root, LawText law) {
        this.root = root;
        this.law = law;
    }

    /**
     * @param since the day from which the law is in force
     * @param bases the articles that commands carry out, by what they do
     * @param waivable the rules that an edition of the roster need not keep if a reason is recorded (原则上)
     */
    record Law(
            LocalDate since,
            Map<String, Citation> bases,
            Set<String> waivable,
            List<Requirement> requirements,
            List<Sentence> sentences) {}

    Law read() {
        root.only(Set.of("in_force", "bases", "waivable", "provisions"));
        LocalDate since = date(root, "in_force", root.text("in_force"));
        List<YamlNode> nodes = root.children("provisions");
        Map<String, Map<FormKind, Provision>> also = new HashMap<>();
        List<Provision> provisions = nodes.stream().map(this::provision).toList();
        for (int i = 0; i < nodes.size(); i++) {
            elsewhere(nodes.get(i), provisions.get(i), also);
        }
        for (int i = 0; i < nodes.size(); i++) {
            sentence(nodes.get(i), provisions.get(i), since, also);
        }
        checkNames(also.keySet());
        return new Law(since, bases(), waivable(), List.copyOf(requirements), List.copyOf(sentences));
    }

    /** What 应当 be kept cannot be waived. */
    private Set<String> waivable() {
        List<String> rules = root.texts("waivable");
        for (String rule : rules) {
            if (requirements.stream().noneMatch(law -> law.rule().equals(rule) && law.severity() == Severity.WARNING)) {
                root.complain("waivable", "中的“" + rule + "”不是 severity 为 should 的规则，请核对");
            }
        }
        return Set.copyOf(rules);
    }

    /** Where commands find what they carry out. */
    private Map<String, Citation> bases() {
        Map<String, Citation> bases = new HashMap<>();
        Optional<YamlNode> node = root.child("bases");
        if (node.isEmpty()) {
            root.complain("缺少 bases，请写明 removal、over_age 和 edition 所在的条文");
        }
        node.ifPresent(articles -> {
            articles.only(BASES);
            for (String base : BASES) {
                Citation citation = citation(articles, base, articles.text(base));
                if (!law.isEmpty() && !citation.equals(UNKNOWN) && !law.has(citation)) {
                    articles.complain(base, "办法中没有" + citation.chinese() + "，请核对");
                }
                bases.put(base, citation);
            }
        });
        return bases;
    }

    private Provision provision(YamlNode node) {
        node.only(KEYS);
        Citation citation = citation(node, "article", node.text("article"));
        String clause = node.text("clause");
        if (law.isEmpty() || citation.equals(UNKNOWN)) {
            return new Provision(citation, clause);
        }
        if (!law.has(citation)) {
            node.complain("article", "办法中没有" + citation.chinese() + "，请核对");
        } else if (!law.says(citation, clause)) {
            node.complain("clause", citation.chinese() + "中没有“" + clause + "”这句话，请逐字抄录 regulation.txt");
        }
        return new Provision(citation, clause);
    }

    /** The rules that are defined at another sentence and rest on this one where they are asked on its tables. */
    private static void elsewhere(YamlNode node, Provision provision, Map<String, Map<FormKind, Provision>> also) {
        Set<FormKind> tables = tables(node, "tables");
        for (String rule : node.texts("also")) {
            tables.forEach(
                    table -> also.computeIfAbsent(rule, name -> new HashMap<>()).put(table, provision));
        }
    }

    private void sentence(
            YamlNode node, Provision provision, LocalDate since, Map<String, Map<FormKind, Provision>> also) {
        List<String> carriedOut = new ArrayList<>(node.texts("also"));
        if (node.keys().contains("rules")) {
            for (YamlNode rule : node.children("rules")) {
                Requirement requirement =
                        new RequirementReader(rule, provision, since, tables(node, "tables")).read(also);
                if (requirements.stream().anyMatch(one -> one.rule().equals(requirement.rule()))) {
                    rule.complain("规则 " + requirement.rule() + " 出现两次，请删去一个");
                }
                requirements.add(requirement);
                carriedOut.add(requirement.rule());
            }
        }
        String hand = node.optional("hand").orElse("");
        if (!hand.isEmpty() && !HANDS.contains(hand)) {
            node.complain("hand", "应为 person、document、record、nothing 或 planned，写的是“" + hand + "”");
        }
        String why = hand.isEmpty() ? node.optional("why").orElse("") : node.text("why");
        if (hand.isEmpty() && carriedOut.isEmpty()) {
            node.complain("既没有规则，也没有写明 hand 和 why，请补上");
        }
        sentences.add(new Sentence(provision, carriedOut, hand, why, node.texts("obligations")));
    }

    private void checkNames(Set<String> also) {
        Set<String> seen = requirements.stream().map(Requirement::rule).collect(Collectors.toSet());
        also.stream()
                .filter(rule -> !seen.contains(rule))
                .sorted()
                .forEach(rule -> root.complain("also 中的规则 " + rule + " 没有定义，请核对拼写"));
        Rules.needed().stream()
                .filter(rule -> !seen.contains(rule))
                .forEach(rule -> root.complain("缺少规则 " + rule + "，请在它所依据的条文下补上"));
    }

    private static Citation citation(YamlNode node, String key, String text) {
        try {
            return Citation.parse(text);
        } catch (IllegalArgumentException e) {
            node.complain(key, String.valueOf(e.getMessage()));
            return UNKNOWN;
        }
    }

    static LocalDate date(YamlNode node, String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            node.complain(key, "应为日期，如 2023-08-29，写的是“" + text + "”");
            return LocalDate.EPOCH;
        }
    }

    static Set<FormKind> tables(YamlNode node, String key) {
        Set<FormKind> tables = EnumSet.noneOf(FormKind.class);
        for (String table : node.texts(key)) {
            LabelsReader.kind(table)
                    .ifPresentOrElse(tables::add, () -> node.complain(key, "没有表" + table + "，" + LabelsReader.TABLES));
        }
        return tables;
    }
}
