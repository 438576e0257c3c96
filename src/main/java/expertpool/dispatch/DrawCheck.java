package expertpool.dispatch;

import expertpool.filing.Archive;
import expertpool.filing.Ledger.Entry;
import expertpool.filing.Sha256;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** 核验抽取: makes a draw again and tells in Chinese, all at once, what is not as it should be. */
public final class DrawCheck {
    private DrawCheck() {}

    /** What of a record does not follow from the record itself. */
    public static List<String> faults(DrawRecord record) {
        List<String> faults = new ArrayList<>();
        DrawRecord.Request request = record.request();
        Terms terms = record.terms();
        String digest = Sha256.of(terms.canonical(request.unitSha256()));
        if (!digest.equals(record.termsSha256())) {
            faults.add("抽取条件与条件指纹不符（条件、范围或者排除名单被改动）");
        }
        if (request.servedUnit() != null && !Sha256.of(request.servedUnit()).equals(request.unitSha256())) {
            faults.add("服务单位与其指纹不符");
        }
        faults.addAll(seed(record, digest));
        if (!Draw.seating(terms.wanted(), terms.pool()).isPossible()) {
            faults.add("人数不足而抽取");
            return faults;
        }
        faults.addAll(order(record, Draw.of(terms, record.seed())));
        return faults;
    }

    private static List<String> seed(DrawRecord record, String digest) {
        List<String> faults = new ArrayList<>();
        String own = record.dispatchNumber();
        if (!record.seedOf().equals(own)) {
            boolean fits = record.seed().startsWith(record.seedOf() + "/")
                    && record.seed().endsWith("/" + Source.string(record.sources()));
            return fits ? List.of() : List.of("随机种子与所沿用的派出单不符");
        }
        record.sources().stream()
                .filter(source -> source.kind() != Source.Kind.PUBLIC)
                .filter(source -> record.commitments().stream()
                        .noneMatch(one -> one.office().equals(source.name())
                                && one.sha256().equals(Source.commitment(own, source.name(), source.value()))))
                .forEach(source -> faults.add(source.name() + "开启的随机数与封存指纹不符"));
        if (!Source.seed(own, digest, record.sources()).equals(record.seed())) {
            faults.add("随机种子不是由条件和随机数得出的");
        }
        return faults;
    }

    private static List<String> order(DrawRecord record, Draw again) {
        List<String> faults = new ArrayList<>();
        for (int kind = 0; kind < record.seats().size(); kind++) {
            if (record.orders().size() <= kind
                    || !again.orders().get(kind).equals(record.orders().get(kind))) {
                faults.add("席位%d的抽取次序与重新计算的不同".formatted(kind + 1));
            }
            List<String> drawn = record.drawn().size() <= kind
                    ? List.of()
                    : record.drawn().get(kind).stream()
                            .map(DrawRecord.Holder::id)
                            .toList();
            if (!again.drawn(kind).equals(drawn)) {
                faults.add("席位%d抽中的人与重新计算的不同".formatted(kind + 1));
            }
        }
        return faults;
    }

    /** What of a record is not as the ledger and the archive have it. */
    public static List<String> faults(DrawRecord record, DrawRecord kept) {
        List<String> faults = new ArrayList<>();
        for (RecordComponent field : DrawRecord.class.getRecordComponents()) {
            if (!Objects.equals(value(field, record), value(field, kept))) {
                faults.add("“" + field.getName() + "”与存档的抽取记录不同");
            }
        }
        return faults;
    }

    private static Object value(RecordComponent field, DrawRecord record) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the ledger has of a draw that does not follow, or did not happen in the order in which it must. */
    public static List<String> faults(Draws draws, Archive archive, Entry<Drawn> entry) {
        Drawn drawn = entry.decision();
        String number = drawn.dispatch();
        Optional<Entry<FixedTerms>> fixed = draws.terms(number);
        if (fixed.isEmpty() || !archive.has(fixed.get().decision().kept())) {
            return List.of(number + "的抽取条件不在台账或者档案中");
        }
        List<String> faults = new ArrayList<>();
        Terms terms = draws.read(fixed.get().decision());
        if (!terms.digest().equals(fixed.get().decision().digest())) {
            faults.add(number + "的抽取条件与台账中的指纹不符");
        }
        boolean inOrder = fixed.get().number() < entry.number()
                && draws.commitments(number).stream()
                        .allMatch(one -> one.number() < fixed.get().number());
        if (!inOrder) {
            faults.add(number + "的封存、锁定条件、抽取在台账中的次序不对");
        }
        List<List<String>> again = again(terms, drawn.seed());
        if (!again.equals(drawn.drawn())) {
            faults.add(number + "抽中的人与重新计算的不同");
        }
        drawn.documents().forEach((path, sha256) -> {
            if (!archive.has(sha256)) {
                faults.add("“" + path + "”不在档案中：" + sha256);
            }
        });
        return faults;
    }

    private static List<List<String>> again(Terms terms, String seed) {
        if (!Draw.seating(terms.wanted(), terms.pool()).isPossible()) {
            return List.of();
        }
        Draw draw = Draw.of(terms, seed);
        return IntStream.range(0, terms.wanted().size()).mapToObj(draw::drawn).toList();
    }
}
