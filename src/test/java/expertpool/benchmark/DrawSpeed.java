package expertpool.benchmark;

import expertpool.dispatch.Draw;
import expertpool.dispatch.DrawPool;
import expertpool.dispatch.DrawRequest;
import expertpool.dispatch.Recusal;
import expertpool.dispatch.Terms;
import expertpool.edition.EditionStage;
import expertpool.edition.EditionStep;
import expertpool.edition.Editions;
import expertpool.edition.Member;
import expertpool.expert.Seats;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.sample.Pool;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What draws cost in a province: the terms, for which everybody who has the specialty is held against the served unit, and the draw by
 * the terms. The dispatches want the specialties in turn, two seats and three.
 *
 * <p>Arguments: members of the edition, draws.
 */
public final class DrawSpeed {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PrintStream out;
    private final BureauPack bureau;

    private DrawSpeed(PrintStream out) throws FaultyPack {
        this.out = out;
        bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    public static void main(String[] args) throws FaultyPack {
        new DrawSpeed(System.out).measure(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    }

    private void measure(int people, int draws) {
        List<Member> members = Pool.of(people, bureau.classification());
        DrawPool pool = new DrawPool(bureau, step(members), members, Map.of(), new Recusal(bureau, List.of()));
        List<String> codes = held(members);
        List<Terms> fixed = new ArrayList<>();
        Duration first = terms(pool, codes, fixed);
        Duration terms = terms(pool, codes, new ArrayList<>());
        long candidates = fixed.stream().mapToLong(one -> one.pool().size()).sum();
        Duration start = processorTime();
        long drawn = 0;
        for (int i = 0; i < draws; i++) {
            Terms one = fixed.get(i % fixed.size());
            drawn += Draw.of(one, one.dispatch() + "/" + i).drawn().size();
        }
        Duration drawing = processorTime().minus(start);
        out.printf(
                "an edition of %,d people: terms of a draw %.0f ms, when everybody was looked at before %.0f ms; %,d draws among %,d people each on average: %.1f processor s"
                        + " (%,d seats)%n",
                people,
                (double) first.toMillis() / fixed.size(),
                (double) terms.toMillis() / fixed.size(),
                draws,
                candidates / fixed.size(),
                drawing.toMillis() / 1000.0,
                drawn);
    }

    private static Duration terms(DrawPool pool, List<String> codes, List<Terms> fixed) {
        Duration start = processorTime();
        for (int i = 0; i < codes.size(); i++) {
            fixed.add(pool.terms(request(i, codes), TODAY));
        }
        return processorTime().minus(start);
    }

    /** Specialties that enough people have. */
    private static List<String> held(List<Member> members) {
        Map<String, Long> counts = members.stream()
                .flatMap(member -> member.expert().specialties().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(one -> one.getValue() >= 10)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static DrawRequest request(int number, List<String> codes) {
        String other = codes.get((number + 1) % codes.size());
        List<Seats> seats = number % 2 == 0
                ? List.of(new Seats(List.of(codes.get(number)), 2))
                : List.of(new Seats(List.of(codes.get(number)), 2), new Seats(List.of(other), 1));
        return new DrawRequest(
                "2026-%03d".formatted(number), "a".repeat(64), TODAY, TODAY, "虚构服务单位" + number + "化工有限公司", seats);
    }

    private EditionStep step(List<Member> members) {
        return new EditionStep(
                2026,
                1,
                EditionStage.ISSUE,
                TODAY,
                "",
                "",
                List.of(),
                Editions.fingerprint(members),
                members.size(),
                bureau.fingerprint(),
                "1",
                Map.of());
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
