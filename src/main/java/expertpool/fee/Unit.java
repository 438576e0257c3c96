package expertpool.fee;

import java.util.Arrays;
import java.util.Optional;

/** 计费单位. */
public enum Unit {
    DAY("天"),
    HOUR("小时"),
    TIME("次"),
    PIECE("项目"),
    LESSON("学时"),
    MONTH("月");

    private final String chinese;

    Unit(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether the papers have to give a number besides the days. */
    boolean isCounted() {
        return this == PIECE || this == LESSON || this == MONTH;
    }

    public static Optional<Unit> named(String chinese) {
        return Arrays.stream(values())
                .filter(unit -> unit.chinese.equals(chinese))
                .findFirst();
    }
}
