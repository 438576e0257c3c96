package expertpool.fee;

import java.util.Arrays;
import java.util.Optional;

/** 服务地点, as far as fees differ by it. */
public enum Place {
    IN_CITY("市内"),
    OUT_OF_CITY("市外"),
    OUT_OF_PROVINCE("省外");

    private final String chinese;

    Place(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<Place> named(String chinese) {
        return Arrays.stream(values())
                .filter(place -> place.chinese.equals(chinese))
                .findFirst();
    }
}
