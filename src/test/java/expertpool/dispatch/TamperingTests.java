package expertpool.dispatch;

import static expertpool.dispatch.DrawSetting.CHANGZHI;
import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Terms.Candidate;
import expertpool.edition.PublicList;
import expertpool.expert.Seats;
import expertpool.filing.Ledger.Entry;
import expertpool.form.Field;
import expertpool.roster.Expert;
import expertpool.roster.People;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every way to change a record is noticed by the program and by the file that shares no code with it. */
class TamperingTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path SOURCE = Path.of("src/main/resources/verify/Verify.java");
    private static final List<Expert> PEOPLE = people();

    @TempDir
    private static Path compiled;

    @BeforeAll
    static void compile() {
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-encoding", "UTF-8", "-d", compiled.toString(), SOURCE.toString());
        assertThat(status).isZero();
    }

    private static List<Expert> people() {
        List<Expert> people = new ArrayList<>(DrawSetting.people(6, "3.1"));
        people.addAll(DrawSetting.people(4, "3.5", "3.1"));
        people.add(DrawSetting.person(700, "3.2"));
        people.add(DrawSetting.person(701, "1.2"));
        people.add(People.with(DrawSetting.person(702, "3.1"), Field.EMPLOYER, "示例烧碱厂"));
        return people;
    }

    private static Terms terms(Seats... seats) {
        return DrawSetting.pool(CHANGZHI, PEOPLE)
                .terms(
                        new DrawRequest(
                                "2026-001",
                                "a".repeat(64),
                                DrawSetting.SERVICE,
                                DrawSetting.SERVICE,
                                "示例氯碱化工有限公司",
                                List.of(seats)),
                        DrawSetting.TODAY);
    }

    static DrawRecord record(Terms terms, String seedOf) {
        Source office = new Source(Source.Kind.SEALED, "专家办公室", "A1B2");
        Source numbers = new Source(Source.Kind.PUBLIC, "排列五", "1.2.3.");
        List<Source> sources = List.of(office, numbers);
        String seed = Source.seed(seedOf, terms.digest(), sources);
        Draw draw = Draw.of(terms, seed);
        Drawn drawn = new Drawn(
                "2026-001",
                DrawSetting.TODAY,
                terms.edition().fingerprint(),
                terms.from(),
                terms.to(),
                sources,
                seed,
                List.of(),
                BigDecimal.ONE,
                Map.of());
        Commitment commitment = new Commitment(
                "2026-001", Source.Kind.SEALED, "专家办公室", Source.commitment("2026-001", "专家办公室", "A1B2"), "p");
        return DrawRecord.of(
                DrawSetting.dispatch("2026-001", Map.of()),
                terms,
                drawn,
                draw,
                new DrawRecord.Setting(
                        List.of(new Entry<>(3, commitment)), PEOPLE.size(), "f".repeat(64), Odds.of(terms)),
                id -> "张" + id.substring(0, 2));
    }

    static Terms two() {
        return terms(new Seats(List.of("3.1"), 2), new Seats(List.of("3.5"), 1));
    }

    private record Answer(int status, String words) {}

    private static Answer verify(Path folder, byte[] record, boolean withList)
            throws IOException, InterruptedException {
        Path file = folder.resolve("record.json");
        Files.write(file, record);
        Path list = folder.resolve("members.txt");
        Files.writeString(list, PublicList.of("e".repeat(64), DrawSetting.members(PEOPLE)));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                compiled.toString(),
                "Verify",
                file.toString()));
        if (withList) {
            command.add(list.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), words);
    }

    @Test
    void bothFindNothingWrongWithWhatTheProgramDrew(@TempDir Path folder) throws Exception {
        for (Terms terms : List.of(
                two(),
                terms(new Seats(List.of("3.1"), 3)),
                terms(new Seats(List.of("3.5"), 6)),
                terms(
                        new Seats(List.of("3.5"), 1),
                        new Seats(List.of("3.1"), 1),
                        new Seats(List.of("3.5", "3.1"), 2)))) {
            DrawRecord record = record(terms, "2026-001");
            for (DrawRecord copy : List.of(record, record.masked())) {
                assertThat(DrawCheck.faults(DrawRecord.read(copy.json()))).isEmpty();
                Answer answer = verify(folder, copy.json(), true);
                assertThat(answer.words()).contains("✓");
                assertThat(answer.status()).isZero();
            }
        }
    }

    @Test
    void hidesNamesUnitAndReasonsInTheCopyForThePublic() {
        String open = new String(record(two(), "2026-001").masked().json(), StandardCharsets.UTF_8);

        assertThat(open).doesNotContain("示例氯碱化工", "示例烧碱厂", "专项检查").contains("\"name\" : \"张**\"");
        assertThat(open).doesNotContain("\r");
    }

    @Test
    void askForTheOtherRecordWhereTheSeedIsThatOfAnotherDispatch(@TempDir Path folder) throws Exception {
        DrawRecord record = record(two(), "2025-099");

        assertThat(DrawCheck.faults(record)).isEmpty();
        Answer answer = verify(folder, record.json(), true);
        assertThat(answer.status()).isZero();
        assertThat(answer.words()).contains("沿用2025-099的随机种子，请同时核验该记录");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("a member of the pool is left out", r -> pool(r).remove(0)),
                change("somebody is put into the pool", r -> pool(r).addObject()
                        .setAll((ObjectNode) pool(r).get(0).deepCopy())),
                change("somebody's turn is changed", r -> ((ObjectNode) pool(r).get(0)).put("turn", 1)),
                change(
                        "somebody's specialty is changed",
                        r -> ((ArrayNode) pool(r).get(0).get("specialties")).add("3.9")),
                change("an exclusion is dropped", r -> ((ArrayNode) r.get("excluded")).remove(0)),
                change("the rule of an exclusion is another", r -> ((ObjectNode) r.at("/excluded/0/reasons/0"))
                        .put("rule", "age-limit")),
                change("more seats", r -> ((ObjectNode) r.at("/seats/0")).put("number", 3)),
                change("another specialty is wanted", r -> ((ArrayNode) r.at("/seats/0/codes")).set(0, "3.2")),
                change("widened afterwards", r -> ((ObjectNode) r.at("/seats/0")).put("widened", true)),
                change("another unit", r -> ((ObjectNode) r.get("request")).put("served_unit", "样例木业有限公司")),
                change("another digest of the unit", r -> ((ObjectNode) r.get("request"))
                        .put("unit_sha256", "0".repeat(64))),
                change("another day", r -> ((ObjectNode) r.get("request")).put("to", "2026-09-09")),
                change("another paper", r -> ((ObjectNode) r.get("request")).put("sha256", "b".repeat(64))),
                change("another edition", r -> ((ObjectNode) r.get("edition")).put("fingerprint", "d".repeat(64))),
                change("another rotation", r -> ((ObjectNode) r.get("rotation")).put("days", 30)),
                change("another sealed value", r -> ((ObjectNode) r.at("/sources/0")).put("value", "A1B3")),
                change("another public number", r -> ((ObjectNode) r.at("/sources/1")).put("value", "1.2.4.")),
                change("another commitment", r -> ((ObjectNode) r.at("/commitments/0")).put("sha256", "c".repeat(64))),
                change("another seed", r -> r.put("seed", r.get("seed").asString() + "1/")),
                change("another digest of the terms", r -> r.put("terms_sha256", "9".repeat(64))),
                change("another rank", r -> ((ObjectNode) r.at("/orders/0/0")).put("rank", "0".repeat(64))),
                change("two places swapped", r -> {
                    ArrayNode order = (ArrayNode) r.at("/orders/0");
                    order.add(order.remove(0));
                }),
                change("somebody else is drawn", r -> ((ObjectNode) r.at("/drawn/0/0"))
                        .put("id", r.at("/orders/0/4/id").asString())),
                change("one fewer is drawn", r -> ((ArrayNode) r.at("/drawn/0")).remove(0)));
    }

    private static Arguments change(String what, Consumer<ObjectNode> change) {
        return Arguments.of(what, change);
    }

    private static ArrayNode pool(ObjectNode record) {
        return (ArrayNode) record.get("pool");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void bothNameEveryChange(String what, Consumer<ObjectNode> change, @TempDir Path folder) throws Exception {
        ObjectNode record = (ObjectNode) JSON.readTree(record(two(), "2026-001").json());
        change.accept(record);
        byte[] changed = JSON.writeValueAsBytes(record);

        assertThat(DrawCheck.faults(DrawRecord.read(changed))).isNotEmpty();
        Answer answer = verify(folder, changed, false);
        assertThat(answer.words()).contains("✗");
        assertThat(answer.status()).isEqualTo(1);
    }

    /** Who forges everything anew is consistent; the list of the edition, the kept record and the filed digest are not. */
    @Test
    void findAForgeryThatIsConsistentInItself(@TempDir Path folder) throws Exception {
        Terms terms = two();
        List<Candidate> fewer = terms.pool().subList(1, terms.pool().size());
        Terms forged = new Terms(
                terms.dispatch(),
                terms.request(),
                terms.edition(),
                terms.from(),
                terms.to(),
                terms.unit(),
                terms.rotation(),
                terms.wanted(),
                fewer,
                terms.excluded());
        DrawRecord record = record(forged, "2026-001");

        assertThat(DrawCheck.faults(record)).isEmpty();
        assertThat(verify(folder, record.json(), false).status()).isZero();
        assertThat(verify(folder, record.json(), true).words()).contains("✗ 名单中有相应专业的人没有列入记录");
        assertThat(DrawCheck.faults(record, record(terms, "2026-001")))
                .contains("“pool”与存档的抽取记录不同", "“termsSha256”与存档的抽取记录不同");
    }

    static Stream<Arguments> noRecords() {
        String whole = new String(record(two(), "2026-001").json(), StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("other words", "抽取记录"),
                Arguments.of("other data", "{\"format\":\"x\"}"),
                Arguments.of("cut off", whole.substring(0, whole.length() / 2)),
                Arguments.of(
                        "one brace short",
                        whole.strip().substring(0, whole.strip().length() - 1)),
                Arguments.of("a name twice", whole.replaceFirst("\"seed_of\"", "\"seed\":\"x\",\"seed_of\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noRecords")
    void bothSayWhatIsNoRecord(String what, String words, @TempDir Path folder) throws Exception {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);

        assertThat(isRecord(bytes)).isFalse();
        assertThat(verify(folder, bytes, false).status()).isEqualTo(2);
    }

    private static boolean isRecord(byte[] bytes) {
        try {
            return DrawRecord.FORMAT.equals(DrawRecord.read(bytes).format());
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Test
    void sharesNoCodeWithTheProgram() throws IOException {
        assertThat(Files.readAllLines(SOURCE).stream().filter(line -> line.startsWith("import ")))
                .allMatch(line -> line.startsWith("import java.") || line.startsWith("import javax.crypto."));
        assertThat(Files.readAllLines(SOURCE)).hasSizeLessThan(400);
    }

    @Test
    void namesWhatTheLedgerHasOtherwise(@TempDir Path data) {
        DrawSetting setting = new DrawSetting(data);
        Dispatch dispatch = DrawSetting.dispatch("2026-001", Map.of());
        setting.drawing(CHANGZHI)
                .carryOut(
                        dispatch,
                        List.of(dispatch),
                        Optional.of(DrawSetting.pool(CHANGZHI, PEOPLE)),
                        Optional.empty(),
                        DrawSetting.documents(Map.of("派出/2026-001/x.pdf", "1".repeat(64))));
        Entry<Drawn> entry = setting.draws.draw("2026-001").orElseThrow();
        Drawn drawn = entry.decision();
        Drawn other = new Drawn(
                drawn.dispatch(),
                drawn.day(),
                drawn.edition(),
                drawn.from(),
                drawn.to(),
                drawn.sources(),
                drawn.seed() + "1/",
                drawn.drawn(),
                drawn.foreseen(),
                drawn.documents());

        assertThat(DrawCheck.faults(setting.draws, setting.archive, entry))
                .containsExactly("“派出/2026-001/x.pdf”不在档案中：" + "1".repeat(64));
        assertThat(DrawCheck.faults(setting.draws, setting.archive, new Entry<>(1, other)))
                .startsWith("2026-001的封存、锁定条件、抽取在台账中的次序不对", "2026-001抽中的人与重新计算的不同");
    }
}
