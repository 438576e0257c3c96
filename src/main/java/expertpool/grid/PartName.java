package expertpool.grid;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The names of the parts of a package, as its relationships give them (ISO/IEC 29500-2 §6.2). */
final class PartName {
    private PartName() {}

    /**
     * @param folder of the part that refers to it, empty or ending with a slash
     * @param target relative to that folder, or beginning with a slash
     * @throws IOException if it leads out of the package
     */
    static String resolve(String folder, String target) throws IOException {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        if (!path.contains("./")) {
            return path;
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    throw new IOException("a part outside the package");
                }
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
