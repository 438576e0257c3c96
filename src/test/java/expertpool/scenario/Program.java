package expertpool.scenario;

import expertpool.cli.Commands;
import expertpool.filing.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.hsqldb.Database;
import org.hsqldb.DatabaseManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The program with its own folders; the input can be shared, for it is never changed. Its commands run in this process,
 * which is warm, unless it is given an environment of its own; what is started without waiting is always apart.
 */
record Program(Path workplace, Path input, Map<String, String> environment) {
    /** The day on which the committed sample is judged. */
    static final String DAY = "2026-11-23";

    /** The tests drop files and read them at once; those on settling give a period of their own. */
    private static final String QUIET_PERIOD = "0s";

    private static final Map<String, String> USUAL =
            Map.of("LC_ALL", "C.UTF-8", "EXPERTPOOL_QUIET_PERIOD", QUIET_PERIOD);

    static Program in(Path workplace, Path input) {
        return new Program(workplace, input, Map.of());
    }

    /** Each command in a process of its own. */
    static Program apart(Path workplace, Path input) {
        return new Program(workplace, input, USUAL);
    }

    /** The same in another folder, with all it has come to; the input is shared. */
    Program copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(workplace)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = target.resolve(workplace.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return new Program(target, input, environment);
    }

    Path output() {
        return workplace.resolve("output");
    }

    Path data() {
        return workplace.resolve("data");
    }

    /** Starts a command and does not wait for it. Its output goes to a file, standard error to another. */
    Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "expertpool.ExpertPool"));
        command.addAll(line(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(workplace.resolve("stdout.txt").toFile())
                .redirectError(workplace.resolve("stderr.txt").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment.isEmpty() ? USUAL : environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a command and kills it at a moment. It is looked for now and then only: the command is to have the machine for itself.
     *
     * @return whether it still ran
     */
    boolean kill(BooleanSupplier moment, String... arguments) throws InterruptedException {
        Process process = start(arguments);
        while (process.isAlive() && !moment.getAsBoolean()) {
            Thread.sleep(2);
        }
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }

    private List<String> line(String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of(
                "--input", input.toString(),
                "--output", output().toString(),
                "--data", data().toString()));
        if (!line.contains("--as-of")) {
            line.addAll(List.of("--as-of", DAY));
        }
        return line;
    }

    /** Runs a command to its end. */
    Ended run(String... arguments) {
        return environment.isEmpty() ? here(arguments) : apart(arguments);
    }

    /** In this process, which afterwards is as it was: no database stays open. */
    private Ended here(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        String temporary = System.getProperty("java.io.tmpdir");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        System.setProperty("expertpool.quiet-period", QUIET_PERIOD);
        try {
            int status = Commands.execute(line(arguments).toArray(String[]::new));
            return new Ended(
                    status, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            DatabaseManager.closeDatabases(Database.CLOSEMODE_NORMAL);
            System.clearProperty("expertpool.quiet-period");
            System.setProperty("java.io.tmpdir", temporary);
            System.setErr(err);
            System.setOut(out);
        }
    }

    private Ended apart(String... arguments) {
        Process process = start(arguments);
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("did not end: " + List.of(arguments));
            }
            return new Ended(
                    process.exitValue(),
                    Files.readString(workplace.resolve("stdout.txt"), StandardCharsets.UTF_8),
                    Files.readString(workplace.resolve("stderr.txt"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The answers of the program, a version of a file each, in the order of its lines. */
    List<JsonNode> submissions() {
        try (Stream<String> lines = Files.lines(output().resolve("data/submissions.jsonl"), StandardCharsets.UTF_8)) {
            return lines.map(new ObjectMapper()::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code experts.csv} says of the one person of that name. */
    String person(String name, String column) {
        try (CSVParser people = CSVParser.parse(
                Files.readString(output().resolve("data/experts.csv"), StandardCharsets.UTF_8)
                        .substring(1),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            List<String> found = people.stream()
                    .filter(person -> person.get("name").equals(name))
                    .map(person -> person.get(column))
                    .toList();
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " people of that name");
            }
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of every file in the output by its path, {@code run.json} left out, for a clock shows in it. */
    SortedMap<String, String> published() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("run.json")) {
                    files.put(output().relativize(file).toString(), Sha256.of(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The paths at which two outputs differ. */
    static List<String> differences(SortedMap<String, String> first, SortedMap<String, String> second) {
        return Stream.concat(first.keySet().stream(), second.keySet().stream())
                .distinct()
                .filter(path -> !Objects.equals(first.get(path), second.get(path)))
                .toList();
    }

    record Ended(int status, String out, String err) {}
}
