package expertpool.expert;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 职称、职业资格、职务的名称: what the words in the boxes 职务/职称 and 职业资格 mean. */
public final class Titles {
    private static final Pattern ITEM_END = Pattern.compile("[/／、,，;；。\\n]");
    /** Before or behind a title these words make a lower one of it. */
    private static final Pattern LOWERING = Pattern.compile("助理|初级|见习|实习|技术员");

    private final KnownWords<Title> words;
    private final Set<String> names;

    public Titles(List<Title> titles) {
        names = titles.stream().map(Title::name).collect(Collectors.toUnmodifiableSet());
        words = new KnownWords<>(titles.stream().collect(Collectors.toMap(Title::word, Function.identity())));
    }

    /** What kind of word it is. */
    public enum Kind {
        /** 职称. */
        TITLE("职称"),
        /** 职业资格. */
        QUALIFICATION("职业资格"),
        /** 技能等级: 技师 and the like, which are no titles. */
        SKILL("技能等级"),
        /** 职务: named so that 总工程师 is not taken for a title. */
        OFFICE("职务"),
        /** 没有. */
        NONE("无");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * @param word as people write it, for example 高工
     * @param grade of a title; null for everything else
     * @param name the full name, for example 高级工程师
     */
    public record Title(String word, Kind kind, @Nullable TitleGrade grade, String name) {}

    /** The full names of all that are known. */
    public Set<String> names() {
        return names;
    }

    /** All that is known in a text, in its order. */
    public List<Title> in(String text) {
        return words.in(text);
    }

    /** The highest title that a text clearly tells: words of two grades in one item leave open which one holds. */
    public Optional<Title> highest(String text) {
        return items(text)
                .filter(item -> !isDoubtful(item))
                .flatMap(item -> in(item).stream())
                .filter(title -> title.grade() != null)
                .max(Comparator.comparing(Title::grade, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** The highest title among items that are nothing but a title: in other boxes 中级 may be the grade of something else. */
    public Optional<Title> highestAlone(String text) {
        return items(text)
                .flatMap(item -> in(item).stream()
                        .filter(title -> title.grade() != null
                                && title.word().length() == item.strip().length()))
                .max(Comparator.comparing(Title::grade, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** Whether an item of a text may tell a lower title than the words in it, as 初级工程师 and 助理采矿工程师 do. */
    public boolean leavesOpen(String text) {
        return items(text).anyMatch(this::isDoubtful);
    }

    private boolean isDoubtful(String item) {
        List<Title> graded =
                in(item).stream().filter(title -> title.grade() != null).toList();
        boolean twoGrades = graded.stream().map(Title::grade).distinct().count() > 1;
        boolean lowered = LOWERING.matcher(item).find()
                && graded.stream()
                        .anyMatch(
                                title -> !LOWERING.matcher(title.word()).find() && title.grade() != TitleGrade.JUNIOR);
        return twoGrades || lowered;
    }

    private static Stream<String> items(String text) {
        return ITEM_END.splitAsStream(text).filter(item -> !item.isBlank());
    }
}
