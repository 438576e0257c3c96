package expertpool.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read with a complaint for everything that is not as it should be. Every value is taken as the
 * text that is written: 7(1), 2023-08-29 and 65 need no quotation marks.
 */
final class YamlNode {
    private final String file;
    private final @Nullable Node node;
    private final List<String> faults;

    /** @param node null for an empty file */
    YamlNode(String file, @Nullable Node node, List<String> faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
        if (node != null && !(node instanceof MappingNode)) {
            complain(node, "应为“键: 值”的写法");
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : tuples()) {
            if (!seen.add(key(tuple))) {
                complain(tuple.getKeyNode(), "键 " + key(tuple) + " 出现两次，请删去一个");
            }
        }
    }

    /** The text under a key; an empty one, with a complaint, if there is none. */
    String text(String key) {
        Optional<String> text = optional(key).filter(words -> !words.isEmpty());
        if (text.isEmpty()) {
            complain("缺少 " + key + "，请补上");
        }
        return text.orElse("");
    }

    /** The whole number under a key; 0, with a complaint, if there is none. */
    int number(String key) {
        String text = text(key);
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            complain(key, "应为整数，写的是“" + text + "”");
        }
        return 0;
    }

    Optional<String> optional(String key) {
        return value(key).filter(ScalarNode.class::isInstance).map(YamlNode::scalar);
    }

    /** The texts under a key: a list, or a single one. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode) {
                texts.add(scalar(item));
            } else {
                complain(item, key + " 应为文字的列表");
            }
        }
        return texts;
    }

    Optional<YamlNode> child(String key) {
        return value(key).map(value -> new YamlNode(file, value, faults));
    }

    /** The mapping under a key; an empty one, with a complaint, if there is none. */
    YamlNode required(String key) {
        return child(key).orElseGet(() -> {
            complain("缺少 " + key + "，请补上");
            return new YamlNode(file, null, new ArrayList<>());
        });
    }

    /** The mappings in the list under a key. */
    List<YamlNode> children(String key) {
        if (value(key).filter(SequenceNode.class::isInstance).isEmpty()) {
            complain(key, "应为列表");
            return List.of();
        }
        return items(key).stream().map(item -> new YamlNode(file, item, faults)).toList();
    }

    /** Whether what stands under a key is a list of mappings. */
    boolean hasChildren(String key) {
        return items(key).stream().anyMatch(MappingNode.class::isInstance);
    }

    List<String> keys() {
        return tuples().stream().map(YamlNode::key).toList();
    }

    /** Complains about keys that nobody reads: most are typing errors. */
    void only(Set<String> known) {
        for (NodeTuple tuple : tuples()) {
            if (!known.contains(key(tuple))) {
                complain(tuple.getKeyNode(), "不认识的键 " + key(tuple) + "，请核对拼写或删去");
            }
        }
    }

    /** @param what what is wrong and what to do, in Chinese */
    void complain(String what) {
        complain(node, what);
    }

    /** Complains about what stands under a key, at its line. */
    void complain(String key, String what) {
        Node where = tuples().stream()
                .filter(tuple -> key(tuple).equals(key))
                .map(NodeTuple::getKeyNode)
                .findFirst()
                .orElse(node);
        complain(where, key + " " + what);
    }

    private void complain(@Nullable Node where, String what) {
        faults.add(
                where == null
                        ? file + "：" + what
                        : place(file, where.getStartMark().getLine()) + what);
    }

    /** @param line from 0 */
    static String place(String file, int line) {
        return "%s 第%d行：".formatted(file, line + 1);
    }

    private List<Node> items(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof SequenceNode list) {
            return list.getValue();
        }
        return value.map(List::of).orElse(List.of());
    }

    private Optional<Node> value(String key) {
        return tuples().stream()
                .filter(tuple -> key(tuple).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private static String key(NodeTuple tuple) {
        return scalar(tuple.getKeyNode());
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }
}
