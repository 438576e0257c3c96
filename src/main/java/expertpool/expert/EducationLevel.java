package expertpool.expert;

import java.util.Arrays;
import java.util.Optional;

/** 学历层次, from the lowest to the highest. */
public enum EducationLevel {
    SECONDARY("高中及以下"),
    VOCATIONAL("中专"),
    COLLEGE("大专"),
    BACHELOR("本科"),
    MASTER("硕士研究生"),
    DOCTOR("博士研究生");

    private final String chinese;

    EducationLevel(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<EducationLevel> named(String chinese) {
        return Arrays.stream(values())
                .filter(level -> level.chinese.equals(chinese))
                .findFirst();
    }
}
