package expertpool.regulation;

import expertpool.form.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 单位名称: whether two names are of the same unit, or of units that belong together (Article 11(6), Q-42). Brackets, the legal form
 * and the name of the place say nothing; old and short names, branches and parents stand in the pack.
 */
public final class UnitNames {
    private static final Pattern BRACKETS = Pattern.compile("[（(【\\[〔][^）)】\\]〕]*[）)】\\]〕]");
    private static final Pattern LEGAL_FORM = Pattern.compile("(?:股份有限公司|有限责任公司|有限公司|集团公司|总公司|公司|集团)+$");

    private static final Pattern BRANCH =
            Pattern.compile("(?:第?[一二三四五六七八九十0-9]{0,3}(?:分公司|分厂|分店|分院|分站|车间|项目部|办事处|经营部|加油站|工区))$");

    private static final Set<String> NOBODY = Set.of("", "无", "暂无", "没有", "不详", "待定", "自由职业", "个体");
    /** A core as short as this may be part of many names. */
    private static final int SHORT = 3;

    private final List<String> places;
    private final Map<String, Set<Known>> known = new TreeMap<>();

    /** @param relation 曾用名, 简称, 分支 or 上级 */
    private record Known(String core, String relation) implements Comparable<Known> {
        @Override
        public int compareTo(Known other) {
            return (core + relation).compareTo(other.core + other.relation);
        }
    }

    /**
     * A line of the pack.
     *
     * @param name of the unit, or of a place
     * @param other another name of it, or the name of a unit that belongs to it
     * @param relation what the other one is; 地名 for a place
     */
    public record Unit(String name, String other, String relation) {
        static final String PLACE = "地名";
        static final Set<String> RELATIONS = Set.of("曾用名", "简称", "分支", "上级", PLACE);
    }

    public UnitNames(List<Unit> units) {
        places = units.stream()
                .filter(unit -> unit.relation().equals(Unit.PLACE))
                .map(unit -> Words.key(unit.name()))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        for (Unit unit : units) {
            if (!unit.relation().equals(Unit.PLACE)) {
                add(core(unit.name()).name(), core(unit.other()).name(), unit.relation());
                add(core(unit.other()).name(), core(unit.name()).name(), unit.relation());
            }
        }
    }

    private void add(String core, String other, String relation) {
        known.computeIfAbsent(core, none -> new TreeSet<>()).add(new Known(other, relation));
    }

    /** What two names have to do with each other. */
    public enum Relation {
        SAME,
        RELATED,
        DIFFERENT,
        /** The names do not tell. */
        UNCLEAR
    }

    /** What two names have to do with each other, and why in Chinese. */
    public record Comparison(Relation relation, String why) {}

    public Comparison compare(String one, String other) {
        return compare(core(one), core(other));
    }

    /** The same of names that are bare already: many are held against one. */
    public Comparison compare(Core one, Core other) {
        String first = one.name();
        String second = other.name();
        if (NOBODY.contains(first) || NOBODY.contains(second)) {
            return new Comparison(Relation.UNCLEAR, "没有写明单位");
        }
        if (first.equals(second)) {
            return new Comparison(Relation.SAME, "单位名称相同");
        }
        for (Known name : known.getOrDefault(first, Set.of())) {
            if (name.core().equals(second)) {
                return new Comparison(Relation.RELATED, "单位资料中登记为" + name.relation());
            }
        }
        return byParts(first, second);
    }

    private static Comparison byParts(String first, String second) {
        String shorter = first.length() <= second.length() ? first : second;
        String longer = shorter.equals(first) ? second : first;
        boolean begins = longer.startsWith(shorter);
        if (begins && BRANCH.matcher(longer.substring(shorter.length())).find()) {
            return new Comparison(Relation.RELATED, "是其分支机构");
        }
        if (begins && shorter.length() > SHORT) {
            return new Comparison(Relation.RELATED, "单位名称以另一单位的名称开头");
        }
        return longer.contains(shorter)
                ? new Comparison(Relation.UNCLEAR, "单位名称包含“" + shorter + "”")
                : new Comparison(Relation.DIFFERENT, "");
    }

    /**
     * Whether a text speaks of a unit: by its name without place and legal form, or by another name in the pack.
     *
     * @param key of the text, by {@link Words#key}
     */
    public boolean isNamedIn(String key, Core unit) {
        return Stream.concat(
                        Stream.of(unit.name()),
                        known.getOrDefault(unit.name(), Set.of()).stream().map(Known::core))
                .anyMatch(name -> name.length() >= SHORT && key.contains(name));
    }

    /** A name as it is compared: without brackets that hold a place, without place and legal form. */
    public record Core(String name) {}

    public Core core(String name) {
        String core = BRACKETS.matcher(name)
                .replaceAll(found -> Stream.concat(places.stream(), Stream.of("退休", "原", "原单位"))
                                .anyMatch(Words.key(found.group())::equals)
                        ? ""
                        : Matcher.quoteReplacement(found.group()));
        String key = withoutPlaces(Words.key(core));
        String bare = LEGAL_FORM.matcher(key).replaceFirst("");
        return new Core(bare.isEmpty() ? key : bare);
    }

    private String withoutPlaces(String key) {
        for (String place : places) {
            if (key.startsWith(place) && key.length() > place.length() + 1) {
                return withoutPlaces(key.substring(place.length()));
            }
        }
        return key;
    }
}
