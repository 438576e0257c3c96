package expertpool.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a file begins, from which one knows what it is; names and extensions prove nothing. */
final class FileHead {
    /** Bytes that are looked at: a letter has its headers within them, a web page its first element. */
    static final int LENGTH = 4096;

    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    /** In hexadecimal; a dot stands for any digit. */
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("25504446", ForeignFile.PDF),
            new Signature("ffd8ff|89504e47|47494638", ForeignFile.PICTURE), // JPEG, PNG, GIF
            new Signature("424d.{8}00000000|49492a00|4d4d002a", ForeignFile.PICTURE), // BMP, TIFF
            new Signature("52494646.{8}57454250", ForeignFile.PICTURE), // WebP
            new Signature(".{8}66747970(686569|6d6966|6d7366|617669)", ForeignFile.PICTURE), // HEIC, AVIF
            new Signature(
                    ".{8}66747970|52494646|1a45dfa3|494433|000001b", ForeignFile.VIDEO), // MP4, AVI, MKV, MP3, MPEG
            new Signature("526172211a07|377abcaf271c|1f8b08", ForeignFile.ARCHIVE), // RAR, 7z, gzip
            new Signature("425a68|fd377a585a00|504b(0506|0708)", ForeignFile.ARCHIVE), // bzip2, xz, empty or split zip
            new Signature(".{514}7573746172", ForeignFile.ARCHIVE), // tar
            new Signature("4c00000001140200", ForeignFile.SHORTCUT),
            new Signature("4d5a.{2,512}0000|7f454c46", ForeignFile.PROGRAM), // Windows, Linux
            new Signature("dba52d00|31be0000|32be0000", ForeignFile.OLD_WORD), // Word 2, Write
            new Signature("09(00|02|04|08)(04|06|08|10)00", ForeignFile.OLD_EXCEL), // a worksheet outside a container
            new Signature("(00)+$", ForeignFile.ZEROES));

    private static final Pattern WEB_PAGE =
            Pattern.compile("<(!doctype html|html|head|body|meta|title|style|script|link|font|center|div|p|table)\\b");
    private static final Pattern MAIL = Pattern.compile(
            "^(received|return-path|delivered-to|message-id|subject|from|date|x-[a-z-]+):", Pattern.MULTILINE);
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    private final byte[] bytes;

    FileHead(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    boolean isZip() {
        return begins(ZIP);
    }

    boolean isCompound() {
        return begins(COMPOUND);
    }

    private boolean begins(byte[] signature) {
        int length = signature.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, signature, 0, length);
    }

    /** What it is, if it is neither a zip nor a compound file. */
    ForeignFile foreign() {
        String hex = HexFormat.of().formatHex(bytes);
        return SIGNATURES.stream()
                .filter(signature -> signature.pattern().matcher(hex).lookingAt())
                .map(Signature::kind)
                .findFirst()
                .orElseGet(() -> byWords(words(hex)));
    }

    /** The head as text in small letters; one that says no encoding of its own byte by byte. */
    private String words(String hex) {
        Charset charset = StandardCharsets.ISO_8859_1;
        if (hex.startsWith("efbbbf")) {
            charset = StandardCharsets.UTF_8;
        } else if (hex.startsWith("fffe")) {
            charset = StandardCharsets.UTF_16LE;
        } else if (hex.startsWith("feff")) {
            charset = StandardCharsets.UTF_16BE;
        }
        return new String(bytes, charset).replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
    }

    private static ForeignFile byWords(String words) {
        if (words.startsWith("{\\rtf")) {
            return ForeignFile.RTF;
        }
        if (words.contains("%pdf-")) {
            return ForeignFile.PDF;
        }
        if (words.startsWith("[internetshortcut]")) {
            return ForeignFile.SHORTCUT;
        }
        if (words.contains("<saved by ") || (words.contains("multipart/related") && !words.contains("\nfrom:"))) {
            return ForeignFile.WEB_ARCHIVE;
        }
        if (CONTROL.matcher(words).find()) {
            return ForeignFile.UNKNOWN;
        }
        if (words.startsWith("<")) {
            return markup(words);
        }
        return MAIL.matcher(words).find() ? ForeignFile.MAIL : ForeignFile.TEXT;
    }

    private static ForeignFile markup(String words) {
        if (words.contains("progid=\"excel.sheet\"") || words.contains("<workbook")) {
            return ForeignFile.EXCEL_XML;
        }
        if (words.contains("<w:worddocument") || words.contains("<pkg:package")) {
            return ForeignFile.WORD_XML;
        }
        if (words.contains("<office:document")) {
            return ForeignFile.OPEN_DOCUMENT;
        }
        return WEB_PAGE.matcher(words).find() ? ForeignFile.WEB_PAGE : ForeignFile.XML;
    }

    private record Signature(Pattern pattern, ForeignFile kind) {
        Signature(String hex, ForeignFile kind) {
            this(Pattern.compile(hex), kind);
        }
    }
}
