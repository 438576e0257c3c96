package expertpool.benchmark;

import expertpool.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** How much of the main job is spent in the rules, with the reading of careers that they ask for. */
final class RuleShare {
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String RULES = Regulation.class.getName();

    private RuleShare() {}

    /** The share of the samples taken while the work was done that were inside a rule, from 0 to 1. */
    static double during(Path folder, Runnable work) throws IOException {
        Path file = folder.resolve("rules.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10));
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> samples = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals(SAMPLE))
                .toList();
        Files.delete(file);
        long inside = samples.stream().filter(RuleShare::isInRule).count();
        return (double) inside / samples.size();
    }

    private static boolean isInRule(RecordedEvent sample) {
        RecordedStackTrace stack = sample.getStackTrace();
        return stack != null
                && stack.getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getType().getName().equals(RULES));
    }
}
