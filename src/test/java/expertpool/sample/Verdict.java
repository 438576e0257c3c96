package expertpool.sample;

import java.util.List;

/**
 * What the program has to say about a file.
 *
 * @param outcome accepted, accepted_with_warnings, partly_accepted, rejected, duplicate, waiting or ignored
 * @param tables the numbers of the official tables it holds, in their order; empty when it is none of them
 * @param rejectedRecords the rows of Table 2 that are returned while the others are accepted, from 1
 * @param rules the rules that have to be named at least
 */
record Verdict(String outcome, List<Integer> tables, List<Integer> rejectedRecords, List<String> rules) {

    static Verdict accepted(Integer... tables) {
        return new Verdict("accepted", List.of(tables), List.of(), List.of());
    }

    static Verdict warned(int table, String rule) {
        return new Verdict("accepted_with_warnings", List.of(table), List.of(), List.of(rule));
    }

    static Verdict partlyAccepted(int table, int rejectedRecord, String rule) {
        return new Verdict("partly_accepted", List.of(table), List.of(rejectedRecord), List.of(rule));
    }

    static Verdict rejected(int table, String rule) {
        return new Verdict("rejected", List.of(table), List.of(), List.of(rule));
    }

    /** A file that cannot be opened, or that is none of the official tables. */
    static Verdict unreadable() {
        return new Verdict("rejected", List.of(), List.of(), List.of());
    }

    /** The same bytes as another file: it is pointed at, and not read again. */
    static Verdict duplicate() {
        return new Verdict("duplicate", List.of(), List.of(), List.of());
    }

    /** An empty file may still be on its way. */
    static Verdict waiting() {
        return new Verdict("waiting", List.of(), List.of(), List.of());
    }

    static Verdict ignored() {
        return new Verdict("ignored", List.of(), List.of(), List.of());
    }
}
