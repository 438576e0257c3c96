package expertpool.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The folder {@code input/} of the project and the verdicts its files deserve. After a change here, make both again:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
 * LC_ALL=C.UTF-8 java -cp target/test-classes:target/classes:$(cat target/test.classpath) expertpool.sample.SampleFolder
 * </pre>
 *
 * <p>The .doc files are saved by LibreOffice, which must be installed for this and stamps them with the time; all
 * others come out as the same bytes.
 */
final class SampleFolder {
    static final Path INPUT = Path.of("input");
    static final Path VERDICTS = Path.of("src/test/resources/sample/expected-verdicts.csv");

    private SampleFolder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<SampleFile> files = files();
        clear(INPUT);
        write(files, INPUT);
        Files.writeString(VERDICTS, verdicts(files));
        System.out.println(files.size() + " files in " + INPUT);
    }

    /** All files in the order of their paths. */
    static List<SampleFile> files() throws IOException {
        Cast cast = new Cast();
        Tasks tasks = new Tasks(cast);
        List<SampleFile> files = new ArrayList<>();
        files.addAll(new RecommendationFiles(cast).files());
        files.addAll(new SummaryFiles(cast).files());
        files.addAll(new DispatchFiles(tasks).files());
        files.addAll(new UseFiles(tasks).files());
        files.addAll(new AppraisalFiles(cast).files());
        files.addAll(new StrayFiles(cast).files());
        files.sort(Comparator.comparing(SampleFile::path));
        return List.copyOf(files);
    }

    static String verdicts(List<SampleFile> files) throws IOException {
        StringWriter csv = new StringWriter();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader("file", "verdict", "tables", "rejected_records", "rules")
                .setRecordSeparator('\n')
                .get();
        try (CSVPrinter printer = new CSVPrinter(csv, format)) {
            for (SampleFile file : files) {
                Verdict verdict = file.verdict();
                printer.printRecord(
                        file.path(),
                        verdict.outcome(),
                        joined(verdict.tables()),
                        joined(verdict.rejectedRecords()),
                        joined(verdict.rules()));
            }
        }
        return csv.toString();
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("|"));
    }

    private static void write(List<SampleFile> files, Path folder) throws IOException, InterruptedException {
        for (SampleFile file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            if (file.needsAWordProcessor()) {
                saveAsDoc(file, target);
            } else {
                Files.write(target, file.bytes());
            }
        }
    }

    private static void saveAsDoc(SampleFile file, Path target) throws IOException, InterruptedException {
        Path workshop = Files.createTempDirectory("sample");
        Path docx = workshop.resolve("paper.docx");
        Files.write(docx, file.bytes());
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--convert-to",
                        "doc",
                        "--outdir",
                        workshop.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (office.waitFor() != 0) {
            throw new IOException("LibreOffice did not save " + target);
        }
        Files.move(workshop.resolve("paper.doc"), target);
        clear(workshop);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
