package expertpool.edition;

import expertpool.expert.Masked;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.PrintedPlace;
import expertpool.form.Quotation;
import expertpool.form.Vocabulary;
import expertpool.roster.Expert;
import expertpool.roster.Removal;
import expertpool.roster.RosterOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 变动情况: what an edition has otherwise than the one before (Article 9(1), P08): who entered, who left on what ground, and what is
 * told of a member otherwise, with both values and where each stands.
 */
public record Changes(List<Line> lines) {
    public Changes {
        lines = List.copyOf(lines);
    }

    /** What a line tells. */
    public enum What {
        ENTERED("新增"),
        LEFT("退出"),
        CHANGED("变更");

        private final String chinese;

        What(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * One change.
     *
     * @param item the box that says something else, by its printed words; empty for whoever entered or left
     * @param before with its source; empty for whoever entered
     * @param after with its source; empty for whoever left
     * @param note who recommended, on what ground somebody left, what was before
     */
    public record Line(What what, Member member, String item, Value before, Value after, String note) {}

    /** What is told, short and without anybody's number, and in which paper. */
    public record Value(String words, String source) {
        static final Value NONE = new Value("", "");

        /** Of a box in which nothing is written. */
        static final Value EMPTY = new Value("（空）", "");
    }

    /**
     * @param before the members of the edition before; none for the first
     * @param removals the latest removal of each person, by identity number
     */
    public static Changes between(
            List<Member> before, List<Member> after, Map<String, Removal> removals, Vocabulary vocabulary) {
        Map<String, Member> old = byId(before);
        Map<String, Member> now = byId(after);
        List<Line> lines = new ArrayList<>();
        now.forEach((id, member) -> {
            if (!old.containsKey(id)) {
                lines.add(entered(member, Optional.ofNullable(removals.get(id))));
            }
        });
        old.forEach((id, member) -> {
            if (!now.containsKey(id)) {
                lines.add(left(member, Optional.ofNullable(removals.get(id))));
            }
        });
        now.forEach((id, member) -> Optional.ofNullable(old.get(id))
                .ifPresent(earlier -> lines.addAll(changed(earlier, member, vocabulary))));
        return new Changes(lines);
    }

    /** In the order of the roster: by industry, and there as official lists name people. */
    private static Map<String, Member> byId(List<Member> members) {
        Comparator<Expert> order = Comparator.comparingInt(Expert::industry).thenComparing(RosterOrder.comparator());
        return members.stream()
                .sorted(Comparator.comparing(Member::expert, order))
                .collect(Collectors.toMap(
                        Member::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static Line entered(Member member, Optional<Removal> earlier) {
        String departments = String.join("、", member.expert().recommendedBy());
        String again = earlier.map(removal ->
                        "；曾于%s依据%s清退".formatted(removal.day(), removal.ground().chinese()))
                .orElse("");
        return new Line(What.ENTERED, member, "", Value.NONE, Value.NONE, departments + "推荐" + again);
    }

    private static Line left(Member member, Optional<Removal> removal) {
        String ground =
                removal.map(one -> one.day() + "，" + one.ground().chinese()).orElse("材料不再支持列入");
        return new Line(What.LEFT, member, "", Value.NONE, Value.NONE, ground);
    }

    private static List<Line> changed(Member before, Member after, Vocabulary vocabulary) {
        List<Line> lines = new ArrayList<>();
        for (Field field : Field.values()) {
            Value old = value(before, field);
            Value now = value(after, field);
            if (isTold(field) && !raw(before, field).equals(raw(after, field))) {
                String note = old.words().equals(now.words()) ? "差别在遮盖或省略的几个字" : "";
                lines.add(new Line(What.CHANGED, after, label(field, vocabulary), old, now, note));
            }
        }
        List<String> departments = before.expert().recommendedBy();
        if (!departments.equals(after.expert().recommendedBy())) {
            Value old = new Value(String.join("、", departments), "");
            Value now = new Value(String.join("、", after.expert().recommendedBy()), "");
            lines.add(new Line(What.CHANGED, after, "推荐科室", old, now, ""));
        }
        return lines;
    }

    private static boolean isTold(Field field) {
        return field.shape() != Field.Shape.FLAG && field.shape() != Field.Shape.BOX;
    }

    private static String raw(Member member, Field field) {
        return field == Field.SPECIALTIES
                ? String.join(Field.SEPARATOR, member.expert().specialties())
                : member.expert().entries().text(field).orElse("");
    }

    private static Value value(Member member, Field field) {
        if (raw(member, field).isEmpty()) {
            return Value.EMPTY;
        }
        String source = member.expert()
                .entries()
                .entry(field)
                .map(Entry::where)
                .map(PrintedPlace::of)
                .orElse("");
        return new Value(Quotation.shown(raw(member, field).replace(Field.SEPARATOR, "、")), Masked.words(source));
    }

    private static String label(Field field, Vocabulary vocabulary) {
        return vocabulary
                .label(FormKind.RECOMMENDATION, field)
                .or(() -> vocabulary.label(FormKind.SUMMARY, field))
                .orElse(field.code());
    }

    /** How many people. */
    public long count(What what) {
        return lines.stream()
                .filter(line -> line.what() == what)
                .map(line -> line.member().id())
                .distinct()
                .count();
    }
}
