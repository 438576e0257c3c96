package expertpool.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What happens to the parts of a package that is zipped again afterwards, so that nothing stops before the XML. */
enum PackageMutation {
    PART_DROPPED {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> other, Random random) {
            parts.remove(nameIn(parts, random));
        }
    },
    PARTS_EXCHANGED {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> other, Random random) {
            String one = nameIn(parts, random);
            String two = nameIn(parts, random);
            byte[] first = part(parts, one);
            parts.put(one, part(parts, two));
            parts.put(two, first);
        }
    },
    PART_OF_ANOTHER_FILE {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> other, Random random) {
            parts.put(nameIn(parts, random), part(other, nameIn(other, random)));
        }
    },
    PART_EMPTIED {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> other, Random random) {
            parts.put(nameIn(parts, random), new byte[0]);
        }
    },
    PART_RENAMED {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> other, Random random) {
            String name = nameIn(parts, random);
            byte[] part = part(parts, name);
            parts.remove(name);
            parts.put(
                    List.of("../../" + name, "/" + name, name.toUpperCase(Locale.ROOT), name + "\u0000.xml", "名")
                            .get(random.nextInt(5)),
                    part);
        }
    },
    PART_DAMAGED {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> other, Random random) {
            String name = nameIn(parts, random);
            if (part(parts, name).length > 0) {
                parts.put(name, Mutation.BYTES_FLIPPED.of(part(parts, name), part(parts, name), random));
            }
        }
    },
    /** Most of all, the XML is changed. */
    XML_CHANGED {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> other, Random random) {
            List<String> xml = parts.keySet().stream()
                    .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                    .toList();
            List<String> main = xml.stream()
                    .filter(name -> name.contains("document.xml") || name.startsWith("xl/"))
                    .toList();
            List<String> likely = main.isEmpty() || random.nextInt(4) == 0 ? xml : main;
            if (!likely.isEmpty()) {
                String name = Specimens.any(likely, random);
                XmlMutation mutation = Specimens.any(List.of(XmlMutation.values()), random);
                parts.put(name, mutation.of(part(parts, name), random));
            }
        }
    };

    abstract void change(Map<String, byte[]> parts, Map<String, byte[]> other, Random random);

    private static String nameIn(Map<String, byte[]> parts, Random random) {
        List<String> names = new ArrayList<>(parts.keySet());
        return names.isEmpty() ? "" : Specimens.any(names, random);
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return parts.getOrDefault(name, new byte[0]);
    }
}
