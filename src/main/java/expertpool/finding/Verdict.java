package expertpool.finding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** 处理结果: what became of a record, a form or a file. */
public enum Verdict {
    ACCEPTED("通过"),
    ACCEPTED_WITH_WARNINGS("通过，有提醒"),
    PARTLY_ACCEPTED("部分通过"),
    REJECTED("退回"),
    DUPLICATE("重复文件"),
    SUPERSEDED("已被新文件替代"),
    WAITING("等待"),
    IGNORED("不处理"),
    QUARANTINED("隔离待查");

    private final String chinese;

    Verdict(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The word {@code output/data} uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Verdict ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether what the paper says counts, at least in part. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_WITH_WARNINGS || this == PARTLY_ACCEPTED;
    }

    /** The verdict on one record, or on the paper itself, from its own findings. */
    public static Verdict on(Collection<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return REJECTED;
        }
        boolean warned = findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
        return warned ? ACCEPTED_WITH_WARNINGS : ACCEPTED;
    }

    /** The verdict on the whole from the verdicts on its parts: rejected only if every part is. */
    public static Verdict together(List<Verdict> parts) {
        if (!parts.isEmpty() && parts.stream().allMatch(part -> part == REJECTED)) {
            return REJECTED;
        }
        if (parts.stream().anyMatch(part -> part == REJECTED || part == PARTLY_ACCEPTED)) {
            return PARTLY_ACCEPTED;
        }
        return parts.contains(ACCEPTED_WITH_WARNINGS) ? ACCEPTED_WITH_WARNINGS : ACCEPTED;
    }
}
