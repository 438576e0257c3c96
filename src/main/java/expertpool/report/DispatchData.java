package expertpool.report;

import expertpool.dispatch.Dispatch;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code dispatches.jsonl}: a line a filed request, with what became of it. */
public final class DispatchData {
    private DispatchData() {}

    /**
     * A filed request.
     *
     * @param drawnOn the day of its draw, if it was drawn
     * @param experts who goes, after all adjustments; people from outside alone if nobody could be drawn
     * @param stopped why it was not drawn the last time that was tried
     */
    public record Line(Dispatch dispatch, Optional<LocalDate> drawnOn, List<String> experts, Optional<String> stopped) {
        private String state() {
            return dispatch.superseded()
                    ? "superseded"
                    : drawnOn.isPresent()
                            ? "drawn"
                            : !experts.isEmpty() ? "outside" : stopped.isPresent() ? "stopped" : "filed";
        }
    }

    public static byte[] of(List<Line> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Line line : lines) {
            try (JsonGenerator json = JsonRecords.generator(out)) {
                Dispatch dispatch = line.dispatch();
                json.writeStartObject();
                json.writeStringProperty("dispatch_number", dispatch.number());
                json.writeStringProperty("state", line.state());
                json.writeStringProperty("successor", dispatch.successor().orElse(null));
                json.writeStringProperty("filed_on", dispatch.filedOn().toString());
                json.writeStringProperty("file", dispatch.path());
                JsonRecords.writeFields(json, RecordFields.DISPATCH, dispatch.request());
                json.writeStringProperty(
                        "drawn_on", line.drawnOn().map(LocalDate::toString).orElse(null));
                json.writeArrayPropertyStart("experts");
                line.experts().forEach(json::writeString);
                json.writeEndArray();
                json.writeStringProperty("stopped", line.stopped().orElse(null));
                json.writeEndObject();
            }
            out.write('\n');
        }
        return out.toByteArray();
    }
}
