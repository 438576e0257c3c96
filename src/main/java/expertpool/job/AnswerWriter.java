package expertpool.job;

import expertpool.document.Output;
import expertpool.filing.Archive;
import expertpool.filing.FailureLog;
import expertpool.filing.Submission;
import expertpool.intake.Patience;
import expertpool.report.Answer;
import expertpool.report.Copies;
import expertpool.report.ReceiptPaths;
import expertpool.report.Receipts;
import expertpool.report.Receipts.Line;
import expertpool.report.SubmissionLines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Publishes the receipts one by one, and gathers the lines for departments and programs until all are there. */
final class AnswerWriter implements ItemStreamWriter<Answer> {
    /** A copy takes milliseconds, that of a long list a second. */
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

    private final Output output;
    private final Receipts receipts;
    private final Copies copies;
    private final Archive archive;
    private final FailureLog failures;
    private final Path spool;
    private final SortedMap<String, List<Line>> departments = new TreeMap<>();
    private @Nullable OutputStream lines;

    AnswerWriter(Output output, Receipts receipts, Copies copies, Archive archive, FailureLog failures, Path data) {
        this.output = output;
        this.receipts = receipts;
        this.copies = copies;
        this.archive = archive;
        this.failures = failures;
        this.spool = data.resolve("submissions.jsonl.part");
    }

    @Override
    public void open(ExecutionContext context) {
        departments.clear();
        try {
            lines = new BufferedOutputStream(Files.newOutputStream(spool));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Chunk<? extends Answer> answers) throws IOException {
        for (Answer answer : answers) {
            SubmissionLines.write(Objects.requireNonNull(lines), answer);
            Submission file = answer.filed().submission();
            boolean asked = Receipts.asksForCopy(answer);
            byte[] page = receipts.page(answer, asked);
            boolean copied = asked && publishCopy(answer, ReceiptPaths.copy(file), receipts.basisOfCopy(answer, page));
            output.publish(ReceiptPaths.page(file), copied == asked ? page : receipts.page(answer, false));
            departments
                    .computeIfAbsent(file.department(), name -> new ArrayList<>())
                    .add(receipts.line(answer, copied));
        }
    }

    /** @return whether there is a copy: not every file can carry remarks */
    private boolean publishCopy(Answer answer, String path, String basis) {
        Optional<String> made = copies.madeFrom(path, basis);
        if (made.isPresent() && (made.get().isEmpty() || output.republish(path, made.get()))) {
            return !made.get().isEmpty();
        }
        Optional<byte[]> copy = copy(answer);
        copy.ifPresent(bytes -> output.publish(path, bytes));
        copies.remember(path, basis, copy.map(DigestUtils::sha256Hex).orElse(""));
        return copy.isPresent();
    }

    /** A file from which no copy can be made must stop nobody else's answer; the page says the same. */
    private Optional<byte[]> copy(Answer answer) {
        try {
            return PATIENCE.await(() -> receipts.copy(answer, archive::original));
        } catch (TimeoutException slow) {
            failures.add(answer.filed().submission().sha256(), slow);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unreachable) {
                throw unreachable;
            }
            failures.add(answer.filed().submission().sha256(), failed);
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            if (lines != null) {
                lines.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish() throws IOException {
        output.publish("data/submissions.jsonl", out -> Files.copy(spool, out));
        departments.forEach((department, files) ->
                output.publish(ReceiptPaths.overview(department), receipts.overview(department, files)));
        Files.delete(spool);
    }
}
