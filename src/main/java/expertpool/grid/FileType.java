package expertpool.grid;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a file is, by its first bytes; names and extensions prove nothing. */
enum FileType {
    OPEN_XML("504b0304", ""),
    COMPOUND("d0cf11e0a1b11ae1", ""),
    PDF("25504446", "PDF文件"),
    RTF("7b5c727466", "RTF文件"),
    JPEG("ffd8ff", "JPEG图片"),
    PNG("89504e47", "PNG图片"),
    GIF("47494638", "GIF图片"),
    BMP("424d", "BMP图片"),
    RAR("52617221", "压缩包"),
    SEVEN_ZIP("377abcaf", "压缩包"),
    GZIP("1f8b", "压缩包");

    /** Bytes of the longest signature. */
    static final int LONGEST = 8;

    private final String signature;
    private final String chinese;

    FileType(String signature, String chinese) {
        this.signature = signature;
        this.chinese = chinese;
    }

    static Optional<FileType> of(byte[] head) {
        String begins = HexFormat.of().formatHex(head);
        return Arrays.stream(values())
                .filter(type -> begins.startsWith(type.signature))
                .findFirst();
    }

    String chinese() {
        return chinese;
    }
}
