package expertpool.edition;

import expertpool.expert.IdNumber;
import expertpool.filing.EntriesJson;
import expertpool.roster.Expert;
import expertpool.roster.Expert.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 名单快照: the members of an edition with everything their papers say, in a canonical form: a line of JSON a person, in the order
 * of the identity numbers, so that the digest of the bytes is the fingerprint of the roster.
 */
final class Snapshot {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonMapper READER = new JsonMapper();

    private Snapshot() {}

    static void write(List<Member> members, OutputStream out) throws IOException {
        for (Member member :
                members.stream().sorted(Comparator.comparing(Member::id)).toList()) {
            out.write((line(member) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What the edition knows of a member. */
    static String line(Member member) {
        Expert expert = member.expert();
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("id_number", member.id());
            json.writeNumberProperty("industry", expert.industry());
            array(json, "specialties", expert.specialties());
            json.writeBooleanProperty("applied", expert.applied());
            array(json, "recommended_by", expert.recommendedBy());
            json.writeStringProperty(
                    "filed_on", member.filedOn().map(LocalDate::toString).orElse(null));
            json.writeName("entries");
            json.writeRawValue(EntriesJson.write(expert.entries()));
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void array(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** The members, in the order of their identity numbers. */
    static List<Member> read(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(Snapshot::member).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Member member(String line) {
        JsonNode node = READER.readTree(line);
        Optional<LocalDate> filedOn = Optional.of(node.get("filed_on"))
                .filter(day -> !day.isNull())
                .map(day -> LocalDate.parse(day.asString()));
        return new Member(
                new Expert(
                        IdNumber.of(node.get("id_number").asString()).orElseThrow(),
                        Status.LISTED,
                        node.get("industry").asInt(),
                        strings(node.get("specialties")),
                        node.get("applied").asBoolean(),
                        strings(node.get("recommended_by")),
                        EntriesJson.read(node.get("entries").toString())),
                filedOn);
    }

    private static List<String> strings(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
