package expertpool.report;

import expertpool.filing.FiledRecord;
import expertpool.finding.Finding;
import expertpool.finding.Verdict;
import expertpool.report.Answer.AnsweredForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** {@code submissions.jsonl}: a line a file. */
public final class SubmissionLines {
    private SubmissionLines() {}

    /** Writes one line, with its line feed. */
    public static void write(OutputStream out, Answer answer) throws IOException {
        try (JsonGenerator json = JsonRecords.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("file", answer.filed().submission().path());
            String sha256 = answer.filed().submission().sha256();
            json.writeStringProperty("sha256", sha256.isEmpty() ? null : sha256);
            json.writeStringProperty("department", answer.filed().submission().department());
            json.writeStringProperty("verdict", answer.verdict().code());
            json.writeStringProperty("reason", answer.filed().reason());
            json.writeArrayPropertyStart("forms");
            answer.forms().forEach(form -> write(json, form));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(JsonGenerator json, AnsweredForm form) {
        json.writeStartObject();
        json.writeNumberProperty("table", form.form().kind().table());
        json.writeStringProperty("where", form.form().where());
        json.writeStringProperty("verdict", form.verdict().code());
        json.writeObjectPropertyStart("header");
        JsonRecords.writeFields(
                json, RecordFields.headerOf(form.form().kind()), form.form().header());
        json.writeEndObject();
        json.writeArrayPropertyStart("records");
        Map<Integer, Verdict> verdicts = form.verdicts();
        for (FiledRecord record : form.records()) {
            json.writeStartObject();
            json.writeNumberProperty("row", record.number());
            json.writeStringProperty(
                    "verdict",
                    Objects.requireNonNull(verdicts.get(record.number())).code());
            JsonRecords.writeFields(json, RecordFields.of(record.kind()), record.entries());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        form.findings().forEach(finding -> write(json, finding));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("severity", finding.severity().code());
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("article", finding.article());
        if (finding.record() == 0) {
            json.writeNullProperty("record");
        } else {
            json.writeNumberProperty("record", finding.record());
        }
        json.writeStringProperty("field", finding.field());
        json.writeStringProperty("where", finding.where());
        json.writeStringProperty("message", finding.message());
        json.writeEndObject();
    }
}
