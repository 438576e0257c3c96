package expertpool.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML file, read with a complaint for everything that is not as it should be.
 *
 * @param place the file and the way to this mapping, for the complaints
 */
record YamlNode(String place, Object node, List<String> faults) {
    YamlNode {
        if (!(node instanceof Map)) {
            faults.add(place + "：应为“键: 值”的写法");
            node = Map.of();
        }
    }

    /** The text under a key; an empty one, with a complaint, if there is none. */
    String text(String key) {
        return optional(key).orElseGet(() -> {
            faults.add(place + "：缺少 " + key);
            return "";
        });
    }

    /** The whole number under a key; 0, with a complaint, if there is none. */
    int number(String key) {
        return optional(key)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElseGet(() -> {
                    complain(key + " 应为整数");
                    return 0;
                });
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(value(key)).map(Object::toString);
    }

    /** The texts under a key: a list, or a single one. */
    List<String> texts(String key) {
        Object value = value(key);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    Optional<YamlNode> child(String key) {
        return Optional.ofNullable(value(key)).map(value -> new YamlNode(place + " " + key, value, faults));
    }

    List<YamlNode> children(String key) {
        if (!(value(key) instanceof List<?> list)) {
            faults.add(place + "：" + key + " 应为列表");
            return List.of();
        }
        return java.util.stream.IntStream.range(0, list.size())
                .mapToObj(i -> new YamlNode(place + " " + key + "[" + (i + 1) + "]", list.get(i), faults))
                .toList();
    }

    List<String> keys() {
        return ((Map<?, ?>) node).keySet().stream().map(String::valueOf).toList();
    }

    /** Complains about keys that nobody reads: most are typing errors. */
    void only(Set<String> known) {
        keys().stream().filter(key -> !known.contains(key)).forEach(key -> faults.add(place + "：不认识的键 " + key));
    }

    void complain(String what) {
        faults.add(place + "：" + what);
    }

    private @Nullable Object value(String key) {
        return ((Map<?, ?>) node).get(key);
    }
}
