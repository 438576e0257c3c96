package expertpool.finding;

/** How hard a finding bears: 应当, 不得, 方可 return the paper; 原则上 warns; 可以 informs. */
public enum Severity {
    ERROR("退回"),
    WARNING("提醒"),
    INFO("说明");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    /** The word a clerk reads. */
    public String chinese() {
        return chinese;
    }

    /** The word {@code output/data} uses. */
    public String code() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
