package expertpool.report;

import expertpool.filing.Submission;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the receipts stand in the output folder: a page beside the annotated copy of each file, in its department's folder. */
public final class ReceiptPaths {
    /** Where files without a department are answered; a department of that name could not be told from it. */
    static final String NO_DEPARTMENT = "（未注明科室）";

    private static final String OVERVIEW = "回执";
    private static final String PAGE = ".html";

    /** Bytes of a name that leave room for the suffix of the page; file systems take 255. */
    private static final int LONGEST_NAME = 250;

    private static final int DIGITS = 8;

    /** The end of a folder's name that could be taken for one of the files that stand beside it. */
    private static final Pattern FOLDER_LIKE_A_FILE =
            Pattern.compile("(?i)\\.(?:html|docx|xlsx|xlsm|xls|doc|wps|et)(?=/)");

    /** The end of a name that tells a program what the file is. */
    private static final Pattern SUFFIX = Pattern.compile("\\.[A-Za-z]{2,4}$");

    private ReceiptPaths() {}

    /** The folder of a department's receipts; files directly in the input folder name no department. */
    public static String folder(String department) {
        return "回执/" + (department.isEmpty() ? NO_DEPARTMENT : department) + "/";
    }

    /** The page of a department. */
    public static String overview(String department) {
        return folder(department) + OVERVIEW + PAGE;
    }

    /** The page of a file. */
    public static String page(Submission file) {
        return folder(file.department()) + below(file) + PAGE;
    }

    /** The annotated copy of a file: it has the name of the file, so that it can be dropped in its place. */
    public static String copy(Submission file) {
        return folder(file.department()) + below(file);
    }

    /** The file as it stands below the folder of its department. */
    static String below(Submission file) {
        String path = file.path().substring(file.path().indexOf('/') + 1);
        int slash = path.lastIndexOf('/') + 1;
        String folders = FOLDER_LIKE_A_FILE.matcher(path.substring(0, slash)).replaceAll("$0_");
        String name = path.substring(slash);
        boolean likeOverview = slash == 0 && name.equals(OVERVIEW);
        return folders + (likeOverview || bytes(name) > LONGEST_NAME ? shortened(name, file.sha256()) : name);
    }

    /** Told apart by the digest of the file, and still of its kind. */
    private static String shortened(String name, String sha256) {
        Matcher suffix = SUFFIX.matcher(name);
        String kind = suffix.find() ? suffix.group() : "";
        String stem = name.substring(0, name.length() - kind.length());
        int cut = stem.length();
        while (bytes(stem.substring(0, cut) + kind) > LONGEST_NAME - DIGITS - 1) {
            cut = stem.offsetByCodePoints(cut, -1);
        }
        return stem.substring(0, cut) + "-" + sha256.substring(0, Math.min(DIGITS, sha256.length())) + kind;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
