package expertpool.appraisal;

import expertpool.roster.Expert;
import java.util.List;
import java.util.Optional;

/**
 * 续聘或清退建议: what the papers suggest about one person (A19-2). A proposal only; people decide.
 *
 * @param standing empty for somebody whom nobody appraised
 * @param reasons at least one
 */
record Proposal(Expert expert, Advice advice, Optional<Standing> standing, List<Reason> reasons) {
    Proposal {
        reasons = List.copyOf(reasons);
    }

    /** What is suggested, in the order in which the list has it. */
    enum Advice {
        REMOVE("清退（提请研究）"),
        AGES("到龄退出（提请研究）"),
        UNKNOWN("未考核，不提建议"),
        KEEP("续聘（提请研究）"),
        /** Decided since. */
        REMOVED("已清退");

        private final String chinese;

        Advice(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    /**
     * @param advice what it suggests; keeping for what is told as information
     * @param basis as an official writes it; empty for information
     */
    record Reason(Advice advice, String words, String basis) {
        /** The words with their basis. */
        String cited() {
            return basis.isEmpty() ? words : "%s（%s）".formatted(words, basis);
        }
    }
}
