package expertpool.dispatch;

import expertpool.filing.Ledger.Entry;
import expertpool.finding.Fault;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.SeatsReader;
import expertpool.form.Words;
import expertpool.regulation.BureauPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 抽取程序 (Article 17(2)): for every filed request the values are committed, the terms fixed, the values opened, the experts drawn, once
 * and in this order. What stands against it is told and nothing is drawn.
 */
public final class Drawing {
    private final BureauPack bureau;
    private final Draws draws;
    private final Chance chance;
    private final SeatsReader seats;
    private final LocalDate today;

    /** Makes the documents about a draw and puts them into the archive: SHA-256 by path in the output folder. */
    public interface Documents {
        /** When the terms are fixed, while the values of others are still to come. */
        Map<String, String> announcing(Terms terms, LocalDate day);

        Map<String, String> of(Dispatch dispatch, Terms terms, Drawn drawn, Draw draw, Odds odds);
    }

    /** @param today the day of the draws */
    Drawing(BureauPack bureau, Draws draws, Chance chance, LocalDate today) {
        this.bureau = bureau;
        this.draws = draws;
        this.chance = chance;
        this.seats = new SeatsReader(
                bureau.classification(),
                bureau.regulation().requirement("seats-unclear").orElseThrow().list("kinds"));
        this.today = today;
    }

    /** How far a request has come. */
    public enum State {
        /** 已备案: something is missing that others have to do. */
        FILED,
        /** 不能抽取. */
        STOPPED,
        /** 已抽取. */
        DRAWN,
        /** 已被替代. */
        SUPERSEDED
    }

    /**
     * What became of a request.
     *
     * @param faults what is missing or stands against a draw
     */
    public record Outcome(Dispatch dispatch, State state, List<Fault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Goes as far as possible with one request.
     *
     * @param filed all requests
     * @param pool the members of the edition in force; nothing if none was issued
     * @param numbers public numbers that were typed for it
     */
    Outcome carryOut(
            Dispatch dispatch,
            List<Dispatch> filed,
            Optional<DrawPool> pool,
            Optional<String> numbers,
            Documents documents) {
        if (draws.draw(dispatch.number()).isPresent()) {
            return new Outcome(dispatch, State.DRAWN, List.of());
        }
        if (dispatch.superseded()) {
            return new Outcome(dispatch, State.SUPERSEDED, List.of());
        }
        List<Fault> against = new ArrayList<>(against(dispatch, filed, pool));
        if (!against.isEmpty()) {
            return stopped(dispatch, against);
        }
        Optional<Drawn> earlier = earlier(dispatch, filed);
        if (draws.terms(dispatch.number()).isEmpty()) {
            List<Fault> missing = earlier.isPresent() ? List.of() : chance.commit(dispatch.number(), today);
            if (!missing.isEmpty()) {
                return new Outcome(dispatch, State.FILED, missing);
            }
            Terms terms = pool.orElseThrow().terms(request(dispatch).orElseThrow(), today);
            Optional<Fault> shortage = shortage(terms);
            if (shortage.isPresent()) {
                return stopped(dispatch, List.of(shortage.get()));
            }
            boolean atOnce = earlier.isPresent() || !chance.isAwaited();
            draws.fix(terms, atOnce ? Map.of() : documents.announcing(terms, today), today);
        }
        return draw(dispatch, earlier, numbers, documents);
    }

    private Outcome draw(Dispatch dispatch, Optional<Drawn> earlier, Optional<String> numbers, Documents documents) {
        FixedTerms fixed = draws.terms(dispatch.number()).orElseThrow().decision();
        Terms terms = draws.read(fixed);
        Optional<Fault> shortage = shortage(terms);
        if (shortage.isPresent()) {
            return stopped(dispatch, List.of(shortage.get()));
        }
        List<Fault> missing = new ArrayList<>();
        List<Source> sources =
                earlier.map(Drawn::sources).orElseGet(() -> chance.open(dispatch.number(), numbers, missing));
        if (!missing.isEmpty()) {
            return new Outcome(dispatch, State.FILED, missing);
        }
        String seed = earlier.map(Drawn::seed).orElseGet(() -> Source.seed(dispatch.number(), fixed.digest(), sources));
        Draw draw = Draw.of(terms, seed);
        Odds odds = Odds.of(terms);
        List<List<String>> people =
                IntStream.range(0, terms.wanted().size()).mapToObj(draw::drawn).toList();
        Drawn drawn = new Drawn(
                dispatch.number(),
                today,
                terms.edition().fingerprint(),
                terms.from(),
                terms.to(),
                sources,
                seed,
                people,
                odds.foreseen(terms.seats()),
                Map.of());
        draws.record(drawn.with(documents.of(dispatch, terms, drawn, draw, odds)), today);
        return new Outcome(dispatch, State.DRAWN, List.of());
    }

    /** What stands against a draw, whatever chance would say. */
    private List<Fault> against(Dispatch dispatch, List<Dispatch> filed, Optional<DrawPool> pool) {
        List<Fault> faults = new ArrayList<>();
        if (pool.isEmpty()) {
            faults.add(new Fault("draw-edition", "还没有印发的专家名单，不能抽取", "请先用 publish 印发名单；只从印发的名单中抽取"));
        }
        if (request(dispatch).isEmpty()) {
            faults.add(new Fault("seats-unclear", "看不出需要哪些专业的专家、各几人", "请在“专家类别”写明专业编号、名称和各专业人数，重新报备"));
        }
        Stream.of(Field.FILLED_ON, Field.APPROVED_ON)
                .flatMap(field -> dispatch.request().date(field).stream())
                .filter(day -> day.isAfter(today))
                .findFirst()
                .ifPresent(day -> faults.add(
                        new Fault("approval-order", "填报或者审签日期%s还没有到，审签、备案之后方可抽取".formatted(day), "请核对日期，到期后再抽取")));
        LocalDate last = lastDay(dispatch);
        if (last.isBefore(today)) {
            faults.add(new Fault("draw-past", "派出日期%s已过，不能补抽".formatted(last), "请核对派出日期；应急抢险先行使用专家的，由使用科室报告分管领导"));
        }
        repeated(dispatch, filed)
                .ifPresent(other -> faults.add(new Fault(
                        "draw-repeated",
                        "与已抽取的%s是同一事项（科室、服务单位、派出日期、服务主要内容相同），一事一派，不再抽取".formatted(other),
                        "需要更改原派出单的，在原文件上更改后重新报送；确是另一事项的，请写明服务主要内容")));
        return faults;
    }

    private Optional<String> repeated(Dispatch dispatch, List<Dispatch> filed) {
        return filed.stream()
                .filter(other -> !other.number().equals(dispatch.number())
                        && !other.superseded()
                        && draws.draw(other.number()).isPresent()
                        && matter(other.request()).equals(matter(dispatch.request())))
                .map(Dispatch::number)
                .findFirst();
    }

    private static String matter(Entries request) {
        return List.of(Field.DEPARTMENT, Field.SERVED_UNIT, Field.DISPATCH_DATE, Field.CONTENT).stream()
                .map(field -> request.text(field).map(Words::key).orElse(""))
                .collect(Collectors.joining("|"));
    }

    /** The draw of the version that this request took the place of: chance is not asked again. */
    private Optional<Drawn> earlier(Dispatch dispatch, List<Dispatch> filed) {
        return filed.stream()
                .filter(other ->
                        other.successor().filter(dispatch.number()::equals).isPresent())
                .flatMap(other -> draws.draw(other.number()).stream())
                .map(Entry::decision)
                .filter(Drawn::isDraw)
                .reduce((first, second) -> second);
    }

    /** What a request asks of a draw, if that is clear. */
    Optional<DrawRequest> request(Dispatch dispatch) {
        Entries request = dispatch.request();
        return seats.read(request)
                .asOptional()
                .map(wanted -> new DrawRequest(
                        dispatch.number(),
                        dispatch.paper(),
                        request.date(Field.DISPATCH_DATE).orElseThrow(),
                        lastDay(dispatch),
                        request.text(Field.SERVED_UNIT).orElse(""),
                        wanted));
    }

    private static LocalDate lastDay(Dispatch dispatch) {
        return dispatch.lastDay().orElseThrow(() -> new IllegalStateException("an accepted request has no day"));
    }

    private Optional<Fault> shortage(Terms terms) {
        Seating seating = Draw.seating(terms.wanted(), terms.pool());
        if (seating.isPossible()) {
            return Optional.empty();
        }
        String shortages = seating.shortages().stream()
                .map(few -> shortage(terms, seating, few))
                .collect(Collectors.joining("；"));
        return Optional.of(new Fault("draw-shortage", shortages + "，没有抽取" + excluded(terms), remedy(terms)));
    }

    private String shortage(Terms terms, Seating seating, int few) {
        String words = IntStream.range(0, terms.wanted().size())
                .filter(kind -> (few >> kind & 1) == 1)
                .mapToObj(kind -> words(terms.wanted().get(kind)))
                .collect(Collectors.joining("、"));
        int able = seating.people(few);
        return "%s需要%d人，%s".formatted(words, seating.seats(few), able == 0 ? "没有人可以参加抽取" : "可以参加抽取的只有" + able + "人");
    }

    private static String excluded(Terms terms) {
        int excluded = terms.excluded().size();
        long reviewed = reviewed(terms);
        return excluded == 0
                ? ""
                : "；另有%d人因回避等原因不能参加%s".formatted(excluded, reviewed == 0 ? "" : "，其中" + reviewed + "人待核");
    }

    private static long reviewed(Terms terms) {
        return terms.excluded().stream()
                .filter(one -> one.reasons().stream().allMatch(Exclusion::review))
                .count();
    }

    /** People from outside go beside those of the roster who can be drawn, or alone if nobody can be. */
    private static String remedy(Terms terms) {
        boolean nobody = terms.pool().isEmpty();
        return (nobody ? "请调整专业后重新报备；" : "请减少人数或者调整专业后重新报备；")
                + (reviewed(terms) == 0 ? "" : "待核的人由政务服务中心核实；")
                + (nobody ? "确需库外专家的，经分管领导批准后用 replace --with 登记" : "确需库外专家的，减少人数、抽取后经分管领导批准，用 replace --with 登记");
    }

    private String words(Terms.Wanted seats) {
        String names = seats.names(bureau.classification());
        return seats.widened() ? names + "（已放宽到同一行业领域）" : names;
    }

    private Outcome stopped(Dispatch dispatch, List<Fault> faults) {
        String rules = faults.stream().map(Fault::rule).collect(Collectors.joining(","));
        String problems = faults.stream().map(Fault::problem).collect(Collectors.joining("；"));
        Stop stop = new Stop(dispatch.number(), rules, problems);
        if (!Objects.equals(draws.stop(dispatch.number()).orElse(null), stop)) {
            draws.record(stop, today);
        }
        return new Outcome(dispatch, State.STOPPED, faults);
    }
}
