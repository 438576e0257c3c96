package expertpool.regulation;

import expertpool.expert.NameOrder;
import expertpool.regulation.LetterWords.Address;
import java.util.List;
import java.util.Set;

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
            "name_order",
            "roster_notice",
            "roster_replaces",
            "removal_letter",
            "dispatch_notice");
    private static final Set<String> LETTER_KEYS =
            Set.of("mark", "document_number", "title", "to_employer", "to_expert", "over_age", "contact");
    private static final Set<String> NUMBER = Set.of("year", "number");

    /** What a letter about a removal can tell. */
    private static final Set<String> LETTER_PLACES =
            Set.of("name", "title", "regulation", "article", "clause", "over_age", "day");

    private static final Set<String> NOTICE_KEYS =
            Set.of("mark", "document_number", "title", "salutation", "body", "contact");

    /** What the notice of a dispatch can tell. */
    private static final Set<String> NOTICE_PLACES = Set.of(
            "how", "number", "name", "days", "department", "unit", "content", "regulation", "scope", "centre", "blank");

    private final YamlNode node;

    OrganisationReader(YamlNode node) {
        this.node = node;
    }

    Organisation read() {
        node.only(KEYS);
        return new Organisation(
                node.text("name"),
                node.text("mark"),
                template(node, "document_number", NUMBER),
                node.text("addressees"),
                node.text("printing_office"),
                node.text("centre"),
                node.text("note"),
                node.text("regulation"),
                node.text("roster_title"),
                nameOrder(),
                templates(node, "roster_notice", Set.of("year", "count", "regulation")),
                template(node, "roster_replaces", Set.of("number", "edition")),
                removalLetter(),
                dispatchNotice());
    }

    private NameOrder nameOrder() {
        String code = node.text("name_order");
        return NameOrder.ofCode(code).orElseGet(() -> {
            node.complain("name_order", "应为 strokes（姓氏笔画）或 pinyin（姓氏拼音），写的是“" + code + "”");
            return NameOrder.STROKES;
        });
    }

    private LetterWords removalLetter() {
        YamlNode letter = node.required("removal_letter");
        letter.only(LETTER_KEYS);
        return new LetterWords(
                letter.text("mark"),
                template(letter, "document_number", NUMBER),
                template(letter, "title", Set.of("name")),
                address(letter, "to_employer", "employer"),
                address(letter, "to_expert", "name"),
                template(letter, "over_age", Set.of("since", "years")),
                template(letter, "contact", Set.of("centre", "blank")));
    }

    private NoticeWords dispatchNotice() {
        YamlNode notice = node.required("dispatch_notice");
        notice.only(NOTICE_KEYS);
        return new NoticeWords(
                notice.text("mark"),
                template(notice, "document_number", NUMBER),
                template(notice, "title", NOTICE_PLACES),
                template(notice, "salutation", NOTICE_PLACES),
                templates(notice, "body", NOTICE_PLACES),
                template(notice, "contact", NOTICE_PLACES));
    }

    private static Address address(YamlNode letter, String key, String place) {
        YamlNode address = letter.required(key);
        address.only(Set.of("salutation", "body"));
        return new Address(template(address, "salutation", Set.of(place)), templates(address, "body", LETTER_PLACES));
    }

    private static String template(YamlNode node, String key, Set<String> known) {
        String words = node.text(key);
        check(node, key, words, known);
        return words;
    }

    private static List<String> templates(YamlNode node, String key, Set<String> known) {
        List<String> paragraphs = node.texts(key);
        if (paragraphs.isEmpty()) {
            node.complain("缺少 " + key + "，请补上");
        }
        paragraphs.forEach(paragraph -> check(node, key, paragraph, known));
        return paragraphs;
    }

    private static void check(YamlNode node, String key, String words, Set<String> known) {
        Placeholders.in(words).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> node.complain(
                        key,
                        "中的 {" + name + "} 程序不会填写，可用的有 {"
                                + String.join("} {", known.stream().sorted().toList()) + "}"));
    }
}
