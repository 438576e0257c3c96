package expertpool.benchmark;

import expertpool.document.DocxRenderer;
import expertpool.document.PdfRenderer;
import expertpool.document.SheetRenderer;
import expertpool.edition.Draft;
import expertpool.edition.EditionStage;
import expertpool.edition.EditionStep;
import expertpool.edition.Editions;
import expertpool.edition.Member;
import expertpool.job.EditionPapers;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.sample.Pool;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the documents of an issued edition cost: 300 people as a city has, and a province in steps, to see whether the cost grows with
 * the people. Half of the members are new against the edition before.
 *
 * <p>Arguments: how many people each time.
 */
public final class EditionSpeed {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = 5;

    private final PrintStream out;
    private final BureauPack bureau;
    private final EditionPapers papers;

    private EditionSpeed(PrintStream out) throws FaultyPack {
        this.out = out;
        bureau = BureauPack.load(Path.of("templates/changzhi"));
        papers = new EditionPapers(bureau, "1", new DocxRenderer(), new PdfRenderer(), new SheetRenderer());
    }

    public static void main(String[] args) throws FaultyPack {
        EditionSpeed speed = new EditionSpeed(System.out);
        speed.measure(300, ROUNDS);
        for (String people : args) {
            speed.measure(Integer.parseInt(people), 1);
        }
    }

    private void measure(int people, int rounds) {
        Draft draft = draft(Pool.of(people, bureau.classification()));
        List<Double> seconds = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < rounds; i++) {
            Duration before = processorTime();
            LongAdder written = new LongAdder();
            papers.each(draft, (path, paper) -> written.add(paper.length));
            bytes = written.sum();
            seconds.add(processorTime().minus(before).toMillis() / 1000.0);
        }
        out.printf(
                "an edition of %,d people, all its documents (%.1f MB): %.2f processor s, %.2f ms a person, heap at most %d MB%n",
                people,
                bytes / 1e6,
                Benchmark.median(seconds),
                Benchmark.median(seconds) * 1000 / people,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private Draft draft(List<Member> members) {
        EditionStep step = new EditionStep(
                2026,
                1,
                EditionStage.ISSUE,
                DAY,
                "长应急发〔2026〕12号",
                "纪要",
                List.of(),
                Editions.fingerprint(members),
                members.size(),
                bureau.fingerprint(),
                "1",
                Map.of());
        return new Draft(step, members, Optional.of(step), members.subList(0, members.size() / 2), Map.of());
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
