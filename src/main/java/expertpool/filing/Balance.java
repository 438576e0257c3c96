package expertpool.filing;

import expertpool.finding.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 收支平衡: what came in, held against what became of it. Nothing may be missing, and nothing may be there twice. */
public record Balance(List<Account> accounts) {
    public Balance {
        accounts = List.copyOf(accounts);
    }

    /** What is counted. */
    public enum Unit {
        /** Versions of dropped files. */
        FILES("文件"),
        /** Worksheets and Word documents that were opened; 不处理 is one without any of the five tables. */
        SHEETS("工作表"),
        /** Lines of lists; 不处理 is one in which nobody stands. */
        ROWS("名单行"),
        /** People on Tables 1 and 2, as often as they stand there. */
        PEOPLE("人次");

        private final String chinese;

        Unit(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** The word {@code run.json} uses. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param in how many were seen
     * @param out how many came to each verdict
     */
    public record Account(Unit unit, long in, SortedMap<Verdict, Long> out) {
        public Account {
            out = Collections.unmodifiableSortedMap(new TreeMap<>(out));
        }

        static Account of(Unit unit, long in, Map<Verdict, Long> out) {
            return new Account(unit, in, new TreeMap<>(out));
        }

        public boolean isBalanced() {
            return in == out.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The accounts that do not balance. */
    public List<Account> open() {
        return accounts.stream().filter(account -> !account.isBalanced()).toList();
    }
}
