package expertpool.form;

import java.util.Arrays;
import java.util.Optional;

/** The five official tables. Their titles and labels are the bureau's and stand in its pack. */
public enum FormKind {
    /** 表1 专家推荐表: one person. */
    RECOMMENDATION(1),
    /** 表2 专家汇总表: a department's list. */
    SUMMARY(2),
    /** 表3 专家派出报备单. */
    DISPATCH_REQUEST(3),
    /** 表4 使用专家情况表. */
    USE_RECORD(4),
    /** 表5 专家考核表. */
    APPRAISAL(5);

    private final int table;

    FormKind(int table) {
        this.table = table;
    }

    /** The number printed above the table. */
    public int table() {
        return table;
    }

    public static Optional<FormKind> ofTable(int table) {
        return Arrays.stream(values()).filter(kind -> kind.table == table).findFirst();
    }
}
