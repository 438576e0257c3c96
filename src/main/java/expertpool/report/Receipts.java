package expertpool.report;

import expertpool.expert.Masked;
import expertpool.finding.Finding;
import expertpool.finding.Verdict;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.report.Answer.AnsweredForm;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 回执: for each file a page that says what became of it and what to correct; for each department a page of all. */
public final class Receipts {
    private static final Map<FormKind, String> TABLES = Map.of(
            FormKind.RECOMMENDATION, "表1 专家推荐表",
            FormKind.SUMMARY, "表2 专家汇总表",
            FormKind.DISPATCH_REQUEST, "表3 专家派出报备单",
            FormKind.USE_RECORD, "表4 使用专家情况表",
            FormKind.APPRAISAL, "表5 专家考核表");

    /** Where files without a department are answered; a department of that name could not be told from it. */
    static final String NO_DEPARTMENT = "（未注明科室）";

    private static final String OVERVIEW = "回执";

    /** The end of a folder's name that could be taken for one of the files that stand beside it. */
    private static final Pattern FOLDER_LIKE_A_FILE =
            Pattern.compile("(?i)\\.(?:html|docx|xlsx|xlsm|xls|doc|wps|et)(?=/)");

    /** Bytes of a name that leave room for the suffix of the page. */
    private static final int LONGEST_NAME = 250;

    private final Pages pages = new Pages();
    private final String bureau;

    /** @param bureau the name that signs the receipts */
    public Receipts(String bureau) {
        this.bureau = bureau;
    }

    /** The folder of a department's receipts; files directly in the input folder name no department. */
    public static String folder(String department) {
        return "回执/" + (department.isEmpty() ? NO_DEPARTMENT : department) + "/";
    }

    /** Where the receipt of a file is published. */
    public static String path(Answer answer) {
        String path = answer.filed().submission().path();
        String below = path.substring(path.indexOf('/') + 1);
        int slash = below.lastIndexOf('/') + 1;
        String folders = FOLDER_LIKE_A_FILE.matcher(below.substring(0, slash)).replaceAll("$0_");
        return folder(answer.filed().submission().department())
                + folders
                + fitting(below.substring(slash), slash == 0, answer)
                + ".html";
    }

    /** Where the page of a department is published. */
    public static String overviewPath(String department) {
        return folder(department) + OVERVIEW + ".html";
    }

    /**
     * File systems take names of 255 bytes; a longer one is cut. It, and one that would take the place of the department's
     * page, is told apart by the digest of the file.
     */
    private static String fitting(String name, boolean besideOverview, Answer answer) {
        boolean taken = besideOverview && name.equals(OVERVIEW);
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME && !taken) {
            return name;
        }
        int cut = name.length();
        while (name.substring(0, cut).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME - 9) {
            cut = name.offsetByCodePoints(cut, -1);
        }
        String digest = answer.filed().submission().sha256();
        return name.substring(0, cut) + "-" + digest.substring(0, Math.min(8, digest.length()));
    }

    public byte[] page(Answer answer) {
        return pages.render("receipt", Map.of("receipt", Receipt.of(answer), "bureau", bureau));
    }

    /** The page of a department: all its files with their state, those that need something first. */
    public byte[] overview(String department, List<Line> files) {
        List<Line> lines = files.stream()
                .filter(line -> line.verdict() != Verdict.SUPERSEDED)
                .sorted(Comparator.comparing(line -> !line.needsAction()))
                .toList();
        long open = lines.stream().filter(Line::needsAction).count();
        return pages.render(
                "receipts",
                Map.of(
                        "department", department.isEmpty() ? "未注明科室" : Masked.words(department),
                        "lines", lines,
                        "open", open,
                        "bureau", bureau));
    }

    /**
     * A file on the page of its department.
     *
     * @param link to its receipt, relative to that page
     * @param next what the department has to do, or an empty text
     */
    public record Line(String file, String link, Verdict verdict, String tables, String next) {
        public static Line of(Answer answer) {
            String path = path(answer);
            String file = path.substring(
                    folder(answer.filed().submission().department()).length(), path.length() - ".html".length());
            String tables = String.join(
                    "、",
                    answer.forms().stream()
                            .map(form -> TABLES.get(form.form().kind()))
                            .distinct()
                            .toList());
            return new Line(Masked.words(file), link(file + ".html"), answer.verdict(), tables, next(answer));
        }

        /** A file name may hold characters that mean something in an address. */
        private static String link(String path) {
            try {
                return new URI(null, null, "./" + path, null).toASCIIString();
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException("no path: " + path, e);
            }
        }

        public boolean needsAction() {
            return !next.isEmpty();
        }

        private static String next(Answer answer) {
            long faults = answer.findings().count();
            return switch (answer.verdict()) {
                case REJECTED -> "按回执改正后重新报送";
                case PARTLY_ACCEPTED -> "有记录被退回，改正后重新报送";
                case ACCEPTED_WITH_WARNINGS -> "有%d条提醒，请核对".formatted(faults);
                case WAITING ->
                    Optional.ofNullable(masked(answer.filed().reason())).orElse("");
                default -> "";
            };
        }
    }

    /** What the page of one file shows. */
    record Receipt(
            String file,
            String department,
            String receivedOn,
            String digest,
            Verdict verdict,
            @Nullable String reason,
            List<FormPart> forms) {
        static Receipt of(Answer answer) {
            return new Receipt(
                    Masked.words(answer.filed().submission().path()),
                    answer.filed().submission().department(),
                    answer.filed().receivedOn().toString(),
                    answer.filed()
                            .submission()
                            .sha256()
                            .substring(
                                    0,
                                    Math.min(
                                            16,
                                            answer.filed().submission().sha256().length())),
                    answer.verdict(),
                    masked(answer.filed().reason()),
                    answer.forms().stream().map(FormPart::of).toList());
        }
    }

    private static @Nullable String masked(@Nullable String words) {
        return words == null ? null : Masked.words(words);
    }

    /** What it shows of one form. */
    record FormPart(String table, String where, Verdict verdict, int records, long taken, List<FindingLine> findings) {
        static FormPart of(AnsweredForm form) {
            return new FormPart(
                    Optional.ofNullable(TABLES.get(form.form().kind())).orElseThrow(),
                    form.form().where(),
                    form.verdict(),
                    form.records().size(),
                    form.records().stream()
                            .filter(record -> form.verdictOn(record).isAccepted())
                            .count(),
                    form.findings().stream()
                            .map(finding -> new FindingLine(finding, subject(form, finding)))
                            .toList());
        }

        private static String subject(AnsweredForm form, Finding finding) {
            return form.records().stream()
                    .filter(record -> record.number() == finding.record())
                    .findFirst()
                    .flatMap(record -> record.entries().text(Field.NAME))
                    .orElse("");
        }
    }

    /**
     * A finding with the name of the person it concerns, if it concerns one.
     */
    record FindingLine(Finding finding, String subject) {
        private static final Pattern IN_WORD = Pattern.compile("table (\\d+), row (\\d+), column (\\d+)");

        /** What the finding says; it may name another file. */
        public String message() {
            return Masked.words(finding.message());
        }

        /** The place as people say it. */
        public String place() {
            String where = finding.where() == null ? "" : finding.where();
            String table = IN_WORD.matcher(where).replaceAll("第$1个表格第$2行第$3格");
            return table.replace("paragraph ", "第").replaceAll("^第(\\d+)$", "第$1段");
        }
    }
}
