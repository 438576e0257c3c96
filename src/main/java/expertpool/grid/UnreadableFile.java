package expertpool.grid;

import java.util.Locale;

/** A file that nobody can read as a form: damaged, encrypted, empty, or not an office document. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * @param reason Chinese: what is the matter with the file
     * @param remedy Chinese: what the department has to do
     */
    public UnreadableFile(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    UnreadableFile(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    static UnreadableFile damaged(Throwable cause) {
        return new UnreadableFile("文件已损坏或不完整，无法打开", "请在电脑上确认文件能正常打开，另存为.docx或.xlsx后重新报送", cause);
    }

    static UnreadableFile encrypted() {
        return new UnreadableFile("文件设有打开密码，无法读取", "请取消密码后重新报送");
    }

    /** @param excess Chinese: what there is too much of, with a place for the limit */
    static UnreadableFile tooMuch(String excess, long limit) {
        return new UnreadableFile(
                "文件超过允许的限度：" + String.format(Locale.ROOT, excess, limit), "请删除多余的图片、工作表、空行和格式，或在新的空白表格上填写，再重新报送");
    }

    /** What is the matter. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
