package expertpool.regulation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code organisation.yaml}: the names of the bureau and the fixed words of its documents. */
final class OrganisationReader {
    private static final Set<String> KEYS = Set.of(
            "name",
            "mark",
            "document_number",
            "addressees",
            "printing_office",
            "centre",
            "note",
            "regulation",
            "roster_title",
            "roster_notice");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final YamlNode node;

    OrganisationReader(YamlNode node) {
        this.node = node;
    }

    Organisation read() {
        node.only(KEYS);
        return new Organisation(
                node.text("name"),
                node.text("mark"),
                template("document_number", Set.of("year", "number")),
                node.text("addressees"),
                node.text("printing_office"),
                node.text("centre"),
                node.text("note"),
                node.text("regulation"),
                node.text("roster_title"),
                templates("roster_notice", Set.of("year", "count", "regulation")));
    }

    private String template(String key, Set<String> known) {
        check(key, node.text(key), known);
        return node.text(key);
    }

    private List<String> templates(String key, Set<String> known) {
        List<String> paragraphs = node.texts(key);
        if (paragraphs.isEmpty()) {
            node.complain("缺少 " + key + "，请补上");
        }
        paragraphs.forEach(paragraph -> check(key, paragraph, known));
        return paragraphs;
    }

    private void check(String key, String words, Set<String> known) {
        PLACEHOLDER
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .forEach(name -> node.complain(
                        key,
                        "中的 {" + name + "} 程序不会填写，可用的有 {"
                                + String.join("} {", known.stream().sorted().toList()) + "}"));
    }
}
