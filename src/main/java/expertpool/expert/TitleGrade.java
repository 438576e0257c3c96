package expertpool.expert;

import java.util.Arrays;
import java.util.Optional;

/** 职称等级, from the lowest to the highest. */
public enum TitleGrade {
    JUNIOR("初级"),
    MIDDLE("中级"),
    DEPUTY_SENIOR("副高级"),
    SENIOR("正高级");

    private final String chinese;

    TitleGrade(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<TitleGrade> named(String chinese) {
        return Arrays.stream(values())
                .filter(grade -> grade.chinese.equals(chinese))
                .findFirst();
    }
}
