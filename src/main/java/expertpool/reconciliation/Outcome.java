package expertpool.reconciliation;

import java.util.Locale;

/** 对账结论 on the pay of a person, or on a line that is nobody's. */
public enum Outcome {
    /** 支付无误: every amount that is written is the one that was settled. */
    MATCHED("支付无误", ""),
    DIFFERENT("金额不符", "payment-different"),
    UNPAID("未支付", "payment-missing"),
    UNFOUNDED("无依据支付", "payment-unfounded"),
    TWICE("重复支付", "payment-twice"),
    WRONG_PERSON("付错人", "payment-person"),
    UNCLEAR("待查", "payment-unclear");

    private final String chinese;
    private final String rule;

    Outcome(String chinese, String rule) {
        this.chinese = chinese;
        this.rule = rule;
    }

    public String chinese() {
        return chinese;
    }

    /** The rule of the pack with basis and remedy; empty if nothing is wrong. */
    public String rule() {
        return rule;
    }

    /** As {@code output/data} writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
