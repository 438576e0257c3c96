package expertpool.form;

import java.util.Arrays;
import java.util.Optional;

/**
 * The five official tables, and the slips for decisions that have no official form. Their titles and labels are the
 * bureau's and stand in its pack.
 */
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
    APPRAISAL(5),
    /** 清退意见单: one person who is to leave the pool; a decision once it is approved. */
    REMOVAL_SLIP(6),
    /** 回避申报单: an expert tells the ties that he has to a unit. */
    RECUSAL_SLIP(7),
    /** 随机数封存单: an office binds itself to a number for a draw, and later opens it. */
    NUMBER_SLIP(8),
    /** 劳务费支付明细: what the contractor says it has paid, a line a payment (Article 14, Q-47). */
    PAYMENT_STATEMENT(9);

    private final int table;

    FormKind(int table) {
        this.table = table;
    }

    /** The number printed above the table; slips are counted on. */
    public int table() {
        return table;
    }

    /** Whether it has rows of people under one head; every other table is one record. */
    public boolean isList() {
        return this == SUMMARY || this == PAYMENT_STATEMENT;
    }

    /** Whether it is a slip of ours: the regulation has no form for it. */
    public boolean isSlip() {
        return table >= REMOVAL_SLIP.table;
    }

    public static Optional<FormKind> ofTable(int table) {
        return Arrays.stream(values()).filter(kind -> kind.table == table).findFirst();
    }
}
