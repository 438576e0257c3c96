package expertpool.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 台账: the decisions of people, a paper each, in the order in which they were taken. Every paper holds the digest of the one
 * before it, so that none can be changed, taken out or put in unseen (A01-3). The papers are the truth, and the register has
 * them for looking up: what a crash left out of it is entered when the ledger is opened.
 */
public final class Ledger {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final Pattern NAME = Pattern.compile("[0-9]{6,}\\.json");
    private static final String NONE = "0".repeat(64);

    private final Path folder;
    private final JdbcClient db;
    private final Clock clock;
    private final String actor;

    private Ledger(Path folder, JdbcClient db, Clock clock, String actor) {
        this.folder = folder;
        this.db = db;
        this.clock = clock;
        this.actor = actor;
    }

    /** A paper as it is written. */
    private record Paper(
            long number, String previous, String kind, LocalDate day, Instant recorded, String by, JsonNode decision) {}

    /**
     * A decision with its place in the ledger.
     *
     * @param number running, from 1
     */
    public record Entry<T>(long number, T decision) {}

    /**
     * The ledger in a folder, which need not exist. Papers that the register does not have yet are entered.
     *
     * @param actor who records decisions: the name of the account
     * @throws BrokenLedger if a paper is missing before others
     */
    public static Ledger open(Path folder, JdbcClient db, Clock clock, String actor) {
        Ledger ledger = new Ledger(folder, db, clock, actor);
        for (long number = ledger.length() + 1; Files.exists(ledger.file(number)); number++) {
            ledger.enter(ledger.read(number));
        }
        List<String> later = ledger.strangers(ledger.length()).stream()
                .filter(name -> NAME.matcher(name).matches())
                .toList();
        if (!later.isEmpty()) {
            throw new BrokenLedger(
                    "台账第%d号缺失，其后还有%s。请用备份补齐 %s".formatted(ledger.length() + 1, String.join("、", later), folder));
        }
        return ledger;
    }

    /**
     * Records a decision.
     *
     * @param kind what is decided, as {@code removal}
     * @param day the day on which it takes effect
     * @param decision a record; it is read again by {@link #all}
     * @return its number
     */
    public long append(String kind, LocalDate day, Object decision) {
        Paper paper = new Paper(length() + 1, head(), kind, day, clock.instant(), actor, JSON.valueToTree(decision));
        byte[] bytes = JSON.writeValueAsBytes(paper);
        if (Files.exists(file(paper.number()))) {
            throw new IllegalStateException("the ledger has number " + paper.number() + " already");
        }
        try {
            write(file(paper.number()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        enter(bytes);
        return paper.number();
    }

    /** The decisions of a kind, in their order. */
    public <T> List<Entry<T>> all(String kind, Class<T> type) {
        return db
                .sql("SELECT paper FROM decision WHERE kind = ? ORDER BY number")
                .param(kind)
                .query(String.class)
                .list()
                .stream()
                .map(words -> JSON.readValue(words, Paper.class))
                .map(paper -> new Entry<>(paper.number(), JSON.treeToValue(paper.decision(), type)))
                .toList();
    }

    /** The digest of the latest paper: whoever knows it knows whether anything before was changed. 64 zeros at first. */
    public String head() {
        return db.sql("SELECT sha256 FROM decision WHERE number = (SELECT MAX(number) FROM decision)")
                .query(String.class)
                .optional()
                .orElse(NONE);
    }

    /** Chinese: where the papers are not the chain that they should be, or not what the register has. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        String previous = NONE;
        for (Row row : db.sql("SELECT number, sha256, kind, decided_on, paper FROM decision ORDER BY number")
                .query(Row.class)
                .list()) {
            String name = file(row.number()).getFileName().toString();
            if (!Files.isRegularFile(file(row.number()))) {
                faults.add("台账第%d号缺失（%s）".formatted(row.number(), name));
            } else if (!DigestUtils.sha256Hex(read(row.number())).equals(row.sha256())) {
                faults.add("台账第%d号被改动（%s）".formatted(row.number(), name));
            } else if (!row.says(read(row.number()))) {
                faults.add("数据库中的台账第%d号与文件不同（%s）".formatted(row.number(), name));
            } else if (!JSON.readValue(read(row.number()), Paper.class)
                    .previous()
                    .equals(previous)) {
                faults.add("台账第%d号与第%d号不衔接".formatted(row.number(), row.number() - 1));
            }
            previous = row.sha256();
        }
        strangers(length()).forEach(name -> faults.add("台账文件夹中有不属于台账的文件（" + name + "）"));
        return faults;
    }

    /** A paper in the register. */
    private record Row(long number, String sha256, String kind, LocalDate decidedOn, String paper) {
        boolean says(byte[] file) {
            Paper written = JSON.readValue(file, Paper.class);
            return paper.equals(new String(file, StandardCharsets.UTF_8))
                    && written.number() == number
                    && written.kind().equals(kind)
                    && written.day().equals(decidedOn);
        }
    }

    /** What is in the folder and is none of the first papers. */
    private List<String> strangers(long length) {
        Set<String> own = LongStream.rangeClosed(1, length)
                .mapToObj(number -> file(number).getFileName().toString())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !own.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the latest paper; 0 before the first. */
    private long length() {
        return db.sql("SELECT COALESCE(MAX(number), 0) FROM decision")
                .query(Long.class)
                .single();
    }

    private void enter(byte[] bytes) {
        Paper paper = JSON.readValue(bytes, Paper.class);
        db.sql("INSERT INTO decision (number, sha256, kind, decided_on, paper) VALUES (?, ?, ?, ?, ?)")
                .params(
                        paper.number(),
                        DigestUtils.sha256Hex(bytes),
                        paper.kind(),
                        paper.day(),
                        new String(bytes, StandardCharsets.UTF_8))
                .update();
    }

    private byte[] read(long number) {
        try {
            return Files.readAllBytes(file(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(long number) {
        return folder.resolve("%06d.json".formatted(number));
    }

    /** Beside, forced to the disk, and renamed: a paper that is here is here whole. */
    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path beside = folder.resolveSibling("decision.part");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer content = ByteBuffer.wrap(bytes);
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
