package expertpool.report;

import expertpool.filing.Balance;
import expertpool.filing.Balance.Account;
import java.io.ByteArrayOutputStream;
import java.util.SortedMap;
import tools.jackson.core.JsonGenerator;

/** {@code run.json}: what the last run did. The one file of the output in which a clock shows. */
public final class RunRecord {
    /** Where it is published. */
    public static final String PATH = "data/run.json";

    private RunRecord() {}

    /**
     * @param received files that were new or changed in this run
     * @param balance of everything that ever came in
     * @param seconds elapsed, by stage
     * @param processorSeconds by stage, all threads of the process
     * @param peakHeap most heap in use by stage, in megabytes
     */
    public static byte[] of(
            String version,
            String startedAt,
            String asOf,
            long received,
            Balance balance,
            SortedMap<String, Double> seconds,
            SortedMap<String, Double> processorSeconds,
            SortedMap<String, Long> peakHeap) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonRecords.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("version", version);
            json.writeStringProperty("java", Runtime.version().toString());
            json.writeStringProperty("started_at", startedAt);
            json.writeStringProperty("as_of", asOf);
            json.writeNumberProperty("received", received);
            json.writeObjectPropertyStart("balance");
            balance.accounts().forEach(account -> write(json, account));
            json.writeEndObject();
            json.writeObjectPropertyStart("seconds");
            seconds.forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeObjectPropertyStart("processor_seconds");
            processorSeconds.forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeObjectPropertyStart("peak_heap_mb");
            peakHeap.forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Account account) {
        json.writeObjectPropertyStart(account.unit().code());
        json.writeNumberProperty("in", account.in());
        account.out().forEach((verdict, count) -> json.writeNumberProperty(verdict.code(), count));
        json.writeEndObject();
    }
}
