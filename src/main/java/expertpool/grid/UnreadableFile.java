package expertpool.grid;

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

    static UnreadableFile foreign(String what) {
        return new UnreadableFile("这是" + what + "，不是Word或Excel表格", "请用Word或Excel填写规定的表格后报送");
    }

    static UnreadableFile tooLarge() {
        return new UnreadableFile("文件展开后过大，超过允许的限度", "请删除多余的图片、工作表或空行后重新报送");
    }

    /** What is the matter. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
