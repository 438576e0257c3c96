package expertpool.form;

import expertpool.finding.Fault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whole forms as text: a line for each box with its value, its place, and the rules that its words break. */
final class FormText {
    private FormText() {}

    static String of(List<Form> forms) {
        return forms.stream().map(FormText::of).collect(Collectors.joining());
    }

    private static String of(Form form) {
        StringBuilder text = new StringBuilder("# " + form.kind() + " | " + form.where() + "\n" + of(form.header()));
        form.records().forEach(record -> text.append("## record\n").append(of(record)));
        return text.toString();
    }

    static String of(Entries entries) {
        return entries.all().entrySet().stream()
                .map(entry -> entry.getKey().code() + " | " + of(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String of(Entry entry) {
        String value = entry.value() == null ? "" : entry.value().replace("\n", "⏎");
        String rules =
                entry.faults().stream().map(fault -> " | " + fault.rule()).collect(Collectors.joining());
        return value + " | " + entry.where() + rules;
    }

    /** The values alone, by the names of their fields. */
    static Map<String, String> values(Entries entries) {
        Map<String, String> values = new TreeMap<>();
        entries.all().forEach((field, entry) -> values.put(field.code(), String.valueOf(entry.value())));
        return values;
    }

    /** The rules that the words of a record break, in the order of its boxes. */
    static List<String> rules(Entries entries) {
        return entries.all().values().stream()
                .flatMap(entry -> entry.faults().stream())
                .map(Fault::rule)
                .toList();
    }
}
