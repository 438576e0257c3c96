package expertpool.report;

import expertpool.document.AnnotatedCopy;
import expertpool.expert.Masked;
import expertpool.finding.Severity;
import expertpool.finding.Verdict;
import expertpool.regulation.BureauPack;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** The pages by which departments are answered: one for each file, and one that lists all files of a department. */
public final class Receipts {
    private final Pages pages = new Pages();
    private final BureauPack bureau;
    private final String version;

    /**
     * @param bureau whose tables are answered, and who signs
     * @param version of the program: another one may make other copies
     */
    public Receipts(BureauPack bureau, String version) {
        this.bureau = bureau;
        this.version = version;
    }

    /** @param copied whether there is an annotated copy beside the page */
    public byte[] page(Answer answer, boolean copied) {
        String file = ReceiptPaths.copy(answer.filed().submission());
        return pages.render(
                "receipt",
                Map.of(
                        "receipt",
                        Receipt.of(answer, bureau),
                        "copy",
                        copied ? link(file.substring(file.lastIndexOf('/') + 1)) : "",
                        "missing",
                        !copied && asksForCopy(answer),
                        "bureau",
                        name()));
    }

    /**
     * The department's own file with the findings at their places; nothing if there are none, or if the file cannot carry
     * them.
     *
     * @param originals where the file with a digest is, as it came
     */
    public Optional<byte[]> copy(Answer answer, Function<String, Path> originals) {
        if (!asksForCopy(answer)) {
            return Optional.empty();
        }
        String sha256 = answer.filed().submission().sha256();
        return AnnotatedCopy.of(originals.apply(sha256), Corrections.of(Receipt.of(answer, bureau), sha256));
    }

    /**
     * Digest of all that an annotated copy is made from: the file, and what its page says.
     *
     * @param page the page of the file as it is beside a copy
     */
    public String basisOfCopy(Answer answer, byte[] page) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update((version + "|" + answer.filed().submission().sha256() + "|").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(page));
    }

    /** Whether there is something to write into a copy of the file. */
    public static boolean asksForCopy(Answer answer) {
        return answer.verdict() != Verdict.SUPERSEDED
                && answer.findings().anyMatch(finding -> finding.severity() != Severity.INFO);
    }

    /**
     * The page of a department: all its files with their state, those that need something first. Of the versions of a file
     * it has the last; one whose place another file has taken says so.
     */
    public byte[] overview(String department, List<Line> files) {
        Set<String> current = files.stream()
                .filter(line -> line.verdict() != Verdict.SUPERSEDED)
                .map(Line::link)
                .collect(Collectors.toUnmodifiableSet());
        List<Line> lines = files.stream()
                .filter(line -> line.verdict() != Verdict.SUPERSEDED || !current.contains(line.link()))
                .sorted(Comparator.comparing(line -> !line.needsAction()))
                .toList();
        long open = lines.stream().filter(Line::needsAction).count();
        return pages.render(
                "receipts",
                Map.of(
                        "department",
                        department.isEmpty() ? "未注明科室" : Masked.words(department),
                        "lines",
                        lines,
                        "open",
                        open,
                        "bureau",
                        name()));
    }

    /** The line of a file on the page of its department. */
    public Line line(Answer answer, boolean copied) {
        String file = ReceiptPaths.below(answer.filed().submission());
        String tables = String.join(
                "、",
                answer.forms().stream()
                        .map(form -> bureau.vocabulary().name(form.form().kind()))
                        .distinct()
                        .toList());
        Next next = next(answer);
        return new Line(
                Masked.words(file),
                link(file + ".html"),
                copied ? link(file) : "",
                answer.verdict(),
                tables,
                next.words(),
                next.byDepartment());
    }

    private String name() {
        return bureau.organisation().name();
    }

    /** A file name may hold characters that mean something in an address. */
    private static String link(String path) {
        try {
            return new URI(null, null, "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }

    private static Next next(Answer answer) {
        String reason =
                Optional.ofNullable(answer.filed().reason()).map(Masked::words).orElse("");
        return switch (answer.verdict()) {
            case REJECTED -> new Next("按回执改正后重新报送", true);
            case PARTLY_ACCEPTED -> new Next("有记录被退回，改正后重新报送", true);
            case ACCEPTED_WITH_WARNINGS ->
                new Next("有%d条提醒，请核对".formatted(answer.findings().count()), true);
            case WAITING -> new Next(reason, true);
            case ACCEPTED -> new Next("", false);
            case DUPLICATE, SUPERSEDED, IGNORED, QUARANTINED -> new Next(reason, false);
        };
    }

    /** @param byDepartment whether it is for the department to act */
    private record Next(String words, boolean byDepartment) {}

    /**
     * A file on the page of its department.
     *
     * @param link to its receipt, relative to that page
     * @param copy to its annotated copy; empty if there is none
     * @param next what the department has to do, or why it need not do anything
     */
    public record Line(
            String file, String link, String copy, Verdict verdict, String tables, String next, boolean needsAction) {}
}
