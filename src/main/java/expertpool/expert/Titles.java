package expertpool.expert;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 职称、职业资格、职务的名称: what the words in the boxes 职务/职称 and 职业资格 mean. */
public final class Titles {
    private final KnownWords<Title> words;

    public Titles(List<Title> titles) {
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

    /** All that is known in a text, in its order. */
    public List<Title> in(String text) {
        return words.in(text);
    }

    /** The highest title in a text. */
    public Optional<Title> highest(String text) {
        return in(text).stream()
                .filter(title -> title.grade() != null)
                .max(Comparator.comparing(Title::grade, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
