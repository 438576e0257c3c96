package expertpool.report;

import expertpool.edition.EditionStage;
import expertpool.edition.EditionStep;
import expertpool.edition.Waiver;
import expertpool.expert.Masked;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** {@code edition-<year>.json}: how far the editions of a year have come, the latest first. */
public final class EditionData {
    private EditionData() {}

    /** @param steps every stage that any edition has reached, in order */
    public static byte[] of(int year, List<EditionStep> steps) {
        TreeMap<Integer, List<EditionStep>> revisions = steps.stream()
                .filter(step -> step.year() == year)
                .collect(Collectors.groupingBy(EditionStep::revision, TreeMap::new, Collectors.toList()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonRecords.generator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("year", year);
            edition(json, revisions.pollLastEntry().getValue());
            json.writeArrayPropertyStart("earlier");
            revisions.descendingMap().values().forEach(edition -> {
                json.writeStartObject();
                edition(json, edition);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static void edition(JsonGenerator json, List<EditionStep> stages) {
        EditionStep last = stages.get(stages.size() - 1);
        json.writeNumberProperty("edition", last.revision());
        json.writeStringProperty("document_number", last.documentNumber().isEmpty() ? null : last.documentNumber());
        json.writeBooleanProperty("issued", last.stage() == EditionStage.ISSUE);
        json.writeNumberProperty("members", last.members());
        json.writeStringProperty("fingerprint", last.fingerprint());
        json.writeArrayPropertyStart("stages");
        for (EditionStep step : stages) {
            json.writeStartObject();
            json.writeStringProperty("stage", step.stage().code());
            json.writeStringProperty("date", step.day().toString());
            json.writeStringProperty("evidence", step.evidence().isEmpty() ? null : Masked.words(step.evidence()));
            json.writeNumberProperty("members", step.members());
            json.writeStringProperty("fingerprint", step.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("waivers");
        for (Waiver waiver : last.waivers()) {
            json.writeStartObject();
            json.writeStringProperty("rule", waiver.rule());
            json.writeStringProperty("reason", Masked.words(waiver.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
