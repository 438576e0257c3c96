import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.*;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 独立核验抽取记录 Checks the record of a draw of experts. It shares no code with the program that drew.
 *
 *   java Verify.java 抽取记录.json [成员指纹（公开）.txt]   checks a record, and that its people are those of the edition
 *   java Verify.java seal 派出编号 单位                   makes a value to hand in, and the digest that binds to it
 *
 * The seed is: number of the dispatch / SHA-256 of the terms / the opened values, each with a stroke behind it. Everybody is
 * ranked by HMAC-SHA-256 of his identifier under the SHA-256 of the seed, in ascending order; the specialty itself comes before
 * its industry, then whoever was drawn less often, then the rank. Exit status: 0 all holds, 1 something does not, 2 no record.
 */
public class Verify {
    private static final List<String> FAULTS = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        if (args.length == 3 && args[0].equals("seal")) {
            seal(args[1], args[2]);
            return;
        }
        if (args.length < 1 || args.length > 2) {
            System.out.println("用法 usage: java Verify.java 抽取记录.json [成员指纹（公开）.txt]  |  java Verify.java seal 派出编号 单位");
            System.exit(2);
        }
        Map<String, Object> record;
        try {
            record = object(new Json(Files.readString(Path.of(args[0]))).whole());
            if (!"expertpool-draw-record 1".equals(record.get("format"))) {
                throw new IllegalArgumentException("format");
            }
        } catch (IOException | RuntimeException e) {
            System.out.println("这不是抽取记录，或者文件不完整。This is no record of a draw, or not whole.");
            System.exit(2);
            return;
        }
        try {
            check(record);
            if (args.length == 2) {
                members(record, Files.readString(Path.of(args[1])));
            }
        } catch (RuntimeException e) {
            FAULTS.add("记录缺少必要的内容 something is missing in the record: " + e);
        }
        FAULTS.forEach(fault -> System.out.println("✗ " + fault));
        System.out.println(FAULTS.isEmpty() ? "✓ 抽取结果与条件、随机数一致。The draw follows from its terms and values." : "核验不通过。The record does not hold.");
        System.out.println("抽取条件指纹 terms: " + record.get("terms_sha256"));
        System.out.println("请与抽取之前报备或者公告的条件指纹核对；各人不能参加的理由是否真实，本程序不能核验。");
        System.out.println("Compare it with the one that was filed before the values were known. Whether reasons are true, nobody can compute.");
        System.exit(FAULTS.isEmpty() ? 0 : 1);
    }

    private static void seal(String dispatch, String office) throws GeneralSecurityException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String value = HexFormat.of().withUpperCase().formatHex(random);
        System.out.println("封存指纹（现在交） digest, hand in now: " + sha256(dispatch + "/" + office + "/" + value));
        System.out.println("随机数（锁定条件后才交） value, keep until the terms are fixed: " + value);
    }

    private static void check(Map<String, Object> r) throws GeneralSecurityException {
        String dispatch = text(r, "dispatch_number");
        String terms = sha256(terms(r));
        expect(terms.equals(r.get("terms_sha256")), "抽取条件与条件指纹不符（条件、范围或者排除名单被改动） the terms are not those of their digest");
        Map<String, Object> request = object(r.get("request"));
        boolean named = request.get("served_unit") == null || sha256(text(request, "served_unit")).equals(request.get("unit_sha256"));
        expect(named, "服务单位与其指纹不符 the served unit is not that of its digest");
        StringBuilder values = new StringBuilder();
        for (Map<String, Object> source : objects(r, "sources")) {
            values.append(text(source, "value")).append('/');
            if (!source.get("kind").equals("PUBLIC") && r.get("seed_of").equals(dispatch)) {
                String digest = sha256(dispatch + "/" + text(source, "name") + "/" + text(source, "value"));
                boolean bound = objects(r, "commitments").stream()
                        .anyMatch(one -> one.get("office").equals(source.get("name")) && one.get("sha256").equals(digest));
                expect(bound, text(source, "name") + "开启的随机数与封存指纹不符 the value does not fit its digest");
            }
        }
        if (r.get("seed_of").equals(dispatch)) {
            expect((dispatch + "/" + terms + "/" + values).equals(r.get("seed")), "随机种子不是由条件和随机数得出的 the seed does not follow");
        } else {
            System.out.println("沿用" + r.get("seed_of") + "的随机种子，请同时核验该记录。The seed is that of another record; check that one too.");
            expect(text(r, "seed").startsWith(r.get("seed_of") + "/") && text(r, "seed").endsWith("/" + values), "随机种子与所沿用的派出单不符 the seed is not that of the other dispatch");
        }
        draw(r);
    }

    /** The terms in their canonical form. */
    private static String terms(Map<String, Object> r) {
        Map<String, Object> request = object(r.get("request"));
        Map<String, Object> edition = object(r.get("edition"));
        Map<String, Object> rotation = object(r.get("rotation"));
        StringJoiner t = new StringJoiner("\n", "", "\n");
        t.add("expertpool-draw 1").add("dispatch " + r.get("dispatch_number")).add("request " + request.get("sha256"));
        t.add("edition " + edition.get("fingerprint")).add("list " + edition.get("list"));
        t.add("service " + request.get("from") + " " + request.get("to")).add("unit " + request.get("unit_sha256"));
        t.add("rotation " + rotation.get("rule") + " " + rotation.get("days"));
        objects(r, "seats").forEach(s -> t.add("seats " + codes(s, "codes") + " " + s.get("number") + (s.get("widened").equals(true) ? " industry" : " specialty")));
        objects(r, "pool").forEach(p -> t.add("in " + p.get("id") + " " + codes(p, "specialties") + " " + p.get("turn")));
        objects(r, "excluded").forEach(p -> {
            StringJoiner line = new StringJoiner(" ").add("out " + p.get("id")).add(codes(p, "specialties"));
            objects(p, "reasons").forEach(reason -> line.add(reason.get("rule") + ":" + reason.get("article")));
            t.add(line.toString());
        });
        return t.toString();
    }

    /** Draws again, kind of seats by kind of seats. */
    private static void draw(Map<String, Object> r) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(utf8(text(r, "seed"))), "HmacSHA256"));
        List<Map<String, Object>> seats = objects(r, "seats");
        int[] open = seats.stream().mapToInt(s -> number(s, "number")).toArray();
        Map<Integer, Integer> people = new TreeMap<>();
        Map<String, String> rank = new HashMap<>();
        for (Map<String, Object> one : objects(r, "pool")) {
            people.merge(kinds(seats, one), 1, Integer::sum);
            rank.put(text(one, "id"), HexFormat.of().formatHex(mac.doFinal(utf8(text(one, "id")))));
        }
        Set<String> taken = new HashSet<>();
        for (int kind = 0; kind < seats.size(); kind++) {
            Map<String, Object> seat = seats.get(kind);
            List<Map<String, Object>> order = new ArrayList<>(objects(r, "pool"));
            order.removeIf(one -> tier(seat, one) == 0);
            order.sort(Comparator.<Map<String, Object>>comparingInt(one -> tier(seat, one))
                    .thenComparingInt(one -> number(one, "turn")).thenComparing(one -> rank.get(text(one, "id"))));
            List<String> lines = new ArrayList<>();
            List<String> drawn = new ArrayList<>();
            for (Map<String, Object> one : order) {
                String id = text(one, "id");
                String result = taken.contains(id) ? "ELSEWHERE" : open[kind] == 0 ? "RESERVE" : take(open, kind, people, kinds(seats, one)) ? "DRAWN" : "LEFT";
                if (result.equals("DRAWN")) {
                    taken.add(id);
                    drawn.add(id);
                }
                lines.add(String.join(" ", id, "" + tier(seat, one), "" + one.get("turn"), rank.get(id), result));
            }
            String where = "席位" + (kind + 1) + " seats " + (kind + 1) + ": ";
            List<String> recorded = new ArrayList<>();
            objects(array(r, "orders").get(kind)).forEach(p -> recorded.add(String.join(" ", text(p, "id"), "" + p.get("tier"), "" + p.get("turn"), text(p, "rank"), text(p, "result"))));
            expect(lines.equals(recorded), where + "抽取次序与重新计算的不同 the order is another one");
            List<String> holders = objects(array(r, "drawn").get(kind)).stream().map(p -> text(p, "id")).toList();
            expect(drawn.equals(holders), where + "抽中的人与重新计算的不同 other people are drawn: " + drawn);
            expect(open[kind] == 0, where + "人数不足而抽取 there were too few people");
        }
    }

    /** Gives a seat, if all others can still be filled: any kinds together need as many people as seats (Hall's theorem). */
    private static boolean take(int[] open, int kind, Map<Integer, Integer> people, int kinds) {
        open[kind]--;
        people.merge(kinds, -1, Integer::sum);
        for (int some = 1; some < 1 << open.length; some++) {
            int wanted = 0;
            int there = 0;
            for (int i = 0; i < open.length; i++) {
                wanted += (some >> i & 1) * open[i];
            }
            for (Map.Entry<Integer, Integer> group : people.entrySet()) {
                there += (group.getKey() & some) != 0 ? group.getValue() : 0;
            }
            if (there < wanted) {
                open[kind]++;
                people.merge(kinds, 1, Integer::sum);
                return false;
            }
        }
        return true;
    }

    private static int kinds(List<Map<String, Object>> seats, Map<String, Object> one) {
        int kinds = 0;
        for (int i = 0; i < seats.size(); i++) {
            kinds |= tier(seats.get(i), one) > 0 ? 1 << i : 0;
        }
        return kinds;
    }

    /** 1 for the specialty, 2 for its industry where the search was widened, 0 for who cannot take the seat. */
    private static int tier(Map<String, Object> seat, Map<String, Object> one) {
        List<Object> wanted = array(seat, "codes");
        if (array(one, "specialties").stream().anyMatch(wanted::contains)) {
            return 1;
        }
        boolean industry = array(one, "specialties").stream().anyMatch(has -> wanted.stream().anyMatch(code -> industry(code).equals(industry(has))));
        return seat.get("widened").equals(true) && industry ? 2 : 0;
    }

    private static String industry(Object code) {
        return code.toString().substring(0, code.toString().indexOf('.'));
    }

    /** Nobody was added or left out unseen: pool and excluded are exactly those of the edition who could take a seat. */
    private static void members(Map<String, Object> r, String list) throws GeneralSecurityException {
        Map<String, Object> edition = object(r.get("edition"));
        expect(sha256(list).equals(edition.get("list")), "成员指纹名册不是抽取时的名册 the list is not that of the draw");
        List<String> lines = list.lines().toList();
        expect(lines.get(0).equals("expertpool-members 1 " + edition.get("fingerprint")), "成员指纹名册不是该版名单的 the list is of another edition");
        Set<String> fitting = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(" ", -1);
            Map<String, Object> member = Map.of("specialties", List.of((Object[]) parts[1].split(",")));
            if (objects(r, "seats").stream().anyMatch(seat -> tier(seat, member) > 0)) {
                fitting.add(line);
            }
        }
        Set<String> told = new TreeSet<>();
        objects(r, "pool").forEach(one -> told.add(one.get("id") + " " + codes(one, "specialties")));
        objects(r, "excluded").forEach(one -> told.add(one.get("id") + " " + codes(one, "specialties")));
        fitting.stream().filter(line -> !told.contains(line)).forEach(line -> FAULTS.add("名单中有相应专业的人没有列入记录 left out of the record: " + line));
        told.stream().filter(line -> !fitting.contains(line)).forEach(line -> FAULTS.add("记录中的人不在名单中，或者专业不符 not in the edition: " + line));
        expect(number(r, "others") == lines.size() - 1 - told.size(), "没有相应专业的人数不符 the number of the others is wrong");
    }

    private static void expect(boolean holds, String fault) {
        if (!holds) {
            FAULTS.add(fault);
        }
    }

    private static String sha256(String words) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8(words)));
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Map<String, Object> of, String name) {
        return Objects.requireNonNull((String) of.get(name), name);
    }

    private static int number(Map<String, Object> of, String name) {
        return Integer.parseInt(Objects.requireNonNull(of.get(name), name).toString());
    }

    private static String codes(Map<String, Object> of, String name) {
        return String.join(",", array(of, name).stream().map(Object::toString).toList());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) Objects.requireNonNull(json);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> array(Map<String, Object> of, String name) {
        return (List<Object>) Objects.requireNonNull(of.get(name), name);
    }

    private static List<Map<String, Object>> objects(Map<String, Object> of, String name) {
        return objects(array(of, name));
    }

    private static List<Map<String, Object>> objects(Object list) {
        return ((List<?>) list).stream().map(Verify::object).toList();
    }

    /** As much JSON as a record holds. A name that occurs twice is no record. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object whole() {
            Object value = value();
            if (peek() != 0) {
                throw new IllegalArgumentException("more than one value");
            }
            return value;
        }

        private char peek() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        private Object value() {
            switch (peek()) {
                case '{': return members();
                case '[': return items();
                case '"': return string();
                default: return word();
            }
        }

        private Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            at++;
            while (peek() != '}') {
                String name = string();
                expect(':');
                if (members.containsKey(name)) {
                    throw new IllegalArgumentException("twice: " + name);
                }
                members.put(name, value());
                if (peek() != '}') {
                    expect(',');
                }
            }
            at++;
            return members;
        }

        private List<Object> items() {
            List<Object> items = new ArrayList<>();
            at++;
            while (peek() != ']') {
                items.add(value());
                if (peek() != ']') {
                    expect(',');
                }
            }
            at++;
            return items;
        }

        private char next() {
            peek();
            return text.charAt(at++);
        }

        private void expect(char c) {
            if (next() != c) {
                throw new IllegalArgumentException("no " + c);
            }
        }

        private String string() {
            expect('"');
            StringBuilder words = new StringBuilder();
            for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
                words.append(c == '\\' ? escaped() : c);
            }
            return words.toString();
        }

        private char escaped() {
            char c = text.charAt(at++);
            if (c == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int known = "bfnrt".indexOf(c);
            return known < 0 ? c : "\b\f\n\r\t".charAt(known);
        }

        private Object word() {
            int from = at;
            while (at < text.length() && "+-.0123456789Eaeflnrstu".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String word = text.substring(from, at);
            if (word.isEmpty()) {
                throw new IllegalArgumentException("nothing at " + at);
            }
            return word.equals("true") ? Boolean.TRUE : word.equals("false") ? Boolean.FALSE : word.equals("null") ? null : word;
        }
    }
}
