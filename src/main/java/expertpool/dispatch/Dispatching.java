package expertpool.dispatch;

import expertpool.dispatch.Adjustment.Outsider;
import expertpool.dispatch.Drawing.Documents;
import expertpool.dispatch.Drawing.Outcome;
import expertpool.dispatch.Panel.Seat;
import expertpool.edition.EditionStep;
import expertpool.edition.Editions;
import expertpool.expert.IdNumber;
import expertpool.filing.Ledger.Entry;
import expertpool.finding.Fault;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.roster.Removal;
import expertpool.roster.Removals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * 派出办理: draws for filed requests, and adjustments of what was drawn, on a day.
 *
 * @param chance where the values of draws come from
 * @param today the day on which it is done
 */
public record Dispatching(
        BureauPack bureau,
        Dispatches dispatches,
        Draws draws,
        Editions editions,
        Removals removals,
        Members members,
        DispatchSlips slips,
        Chance chance,
        LocalDate today) {

    /** Goes as far as possible with the requests. */
    public List<Outcome> carryOut(Predicate<Dispatch> which, Optional<String> numbers, Documents documents) {
        List<Dispatch> filed = dispatches.all();
        Drawing drawing = new Drawing(bureau, draws, chance, today);
        Optional<DrawPool> pool = pool(filed);
        List<Outcome> outcomes = new ArrayList<>();
        for (Dispatch dispatch : filed) {
            if (which.test(dispatch)) {
                boolean before = draws.draw(dispatch.number()).isPresent();
                outcomes.add(drawing.carryOut(dispatch, filed, pool, numbers, documents));
                if (!before) {
                    draws.draw(dispatch.number())
                            .ifPresent(
                                    drawn -> engagements().of(drawn.decision()).forEach(pool.orElseThrow()::engage));
                }
            }
        }
        return outcomes;
    }

    /** The names of those who go for a dispatch, if it was drawn. */
    public Optional<List<String>> going(String number) {
        return draws.draw(number).map(Entry::decision).map(this::going);
    }

    /** The names of those who go after all adjustments. */
    public List<String> going(Drawn drawn) {
        return engagements().panel(drawn).seats().stream()
                .map(seat -> name(drawn, seat))
                .toList();
    }

    /** What a draw would be made from today; nothing is fixed. Nothing if no edition is issued or the request is unclear. */
    public Optional<Terms> check(Dispatch dispatch) {
        return pool(dispatches.all()).flatMap(pool -> new Drawing(bureau, draws, chance, today)
                .request(dispatch)
                .map(request -> pool.terms(request, today)));
    }

    /** How far draws can be foreseen; nothing if no edition is issued. */
    public Optional<Predictability> predictability() {
        List<Dispatch> filed = dispatches.all();
        return pool(filed).map(pool -> new Predicting(this, new Drawing(bureau, draws, chance, today)).of(filed, pool));
    }

    private Optional<DrawPool> pool(List<Dispatch> filed) {
        return editions.latestIssue().map(issued -> pool(issued, filed));
    }

    private DrawPool pool(Entry<EditionStep> issued, List<Dispatch> filed) {
        Map<String, Removal> since = new TreeMap<>();
        removals.latest().forEach((id, removal) -> {
            if (removal.number() > issued.number()) {
                since.put(id, removal.decision());
            }
        });
        DrawPool pool = new DrawPool(bureau, issued.decision(), editions.members(issued.decision()), since, recusal());
        engagements().all(filed).forEach(pool::engage);
        return pool;
    }

    private Recusal recusal() {
        return new Recusal(bureau, slips.declarations());
    }

    /** Who was drawn and cannot go any more, as it stands now. */
    public Absences absences() {
        return new Absences(draws, members, removals.latest(), recusal(), today);
    }

    /** For how many standing dispatches experts were drawn. */
    public long drawn() {
        return dispatches.all().stream()
                .filter(dispatch -> !dispatch.superseded())
                .flatMap(dispatch -> draws.draw(dispatch.number()).stream())
                .filter(entry -> entry.decision().isDraw())
                .count();
    }

    /** How many standing dispatches have somebody who cannot go any more. */
    public long unable() {
        Absences absences = absences();
        return dispatches.all().stream()
                .filter(dispatch -> !dispatch.superseded())
                .flatMap(dispatch -> draws.draw(dispatch.number()).stream())
                .map(Entry::decision)
                .filter(absences::isAny)
                .count();
    }

    /** What is to be told about a slip. */
    public record SlipAnswer(long form, FormKind kind, Fault fault) {}

    /** What is to be told about the slips; asked after the draws. */
    public List<SlipAnswer> answers() {
        SlipAnswers sealed = new SlipAnswers(
                chance, draws, dispatches.all().stream().map(Dispatch::number).collect(Collectors.toSet()));
        List<SlipAnswer> answers = new ArrayList<>();
        slips.sealed().forEach(slip -> sealed.of(slip)
                .ifPresent(fault -> answers.add(new SlipAnswer(slip.form(), FormKind.NUMBER_SLIP, fault))));
        List<Declaration> declarations = slips.declarations();
        if (!declarations.isEmpty()) {
            Map<IdNumber, String> names = new HashMap<>();
            editions.inForce()
                    .forEach(member -> names.put(
                            member.expert().idNumber(),
                            member.expert().entries().text(Field.NAME).orElse("")));
            Map<IdNumber, List<String>> drawn = recusedBy();
            declarations.forEach(one -> SlipAnswers.of(one, names, drawn.getOrDefault(one.person(), List.of()))
                    .ifPresent(fault -> answers.add(new SlipAnswer(one.form(), FormKind.RECUSAL_SLIP, fault))));
        }
        return answers;
    }

    private Map<IdNumber, List<String>> recusedBy() {
        Absences absences = absences();
        Map<IdNumber, List<String>> dispatched = new HashMap<>();
        for (Entry<Drawn> entry : draws.all()) {
            Drawn drawn = entry.decision();
            absences.recused(drawn)
                    .forEach(seat -> members.of(drawn.edition(), seat.holder()).ifPresent(member -> dispatched
                            .computeIfAbsent(member.expert().idNumber(), none -> new ArrayList<>())
                            .add(drawn.dispatch())));
        }
        return dispatched;
    }

    /** Who holds which seat of which dispatch. */
    public Engagements engagements() {
        return new Engagements(draws, members);
    }

    /** The name of a seat's holder. */
    public String name(Drawn drawn, Seat seat) {
        return seat.outsider().map(Outsider::name).orElseGet(() -> name(drawn.edition(), seat.holder()));
    }

    /** The name of a member by edition and identifier; empty for nobody's. */
    public String name(String edition, String identifier) {
        return members.of(edition, identifier)
                .flatMap(member -> member.expert().entries().text(Field.NAME))
                .orElse("");
    }

    private Replacement next(Drawn drawn, Seat seat) {
        Terms terms = draws.read(draws.terms(drawn.dispatch()).orElseThrow().decision());
        List<Adjustment> earlier = draws.adjustments(drawn.dispatch()).stream()
                .map(Entry::decision)
                .toList();
        DrawPool pool = pool(dispatches.all()).orElseThrow();
        DrawRequest request =
                new DrawRequest(terms.dispatch(), terms.request(), terms.from(), terms.to(), terms.unit(), List.of());
        return Replacement.next(
                Draw.of(terms, drawn.seed()),
                engagements().panel(drawn),
                earlier,
                seat,
                id -> pool.exclusions(
                        members.of(drawn.edition(), id).orElseThrow().expert().idNumber(), request));
    }

    /** The replacement of somebody by the next reserve, as it is to be recorded; nothing if no reserve is left. */
    public Optional<Adjustment> replacement(Drawn drawn, Seat seat, String reason, String approver) {
        Replacement next = next(drawn, seat);
        return next.joins()
                .map(joins -> new Adjustment(
                        drawn.dispatch(),
                        today,
                        seat.holder(),
                        joins,
                        Optional.empty(),
                        seat.kind(),
                        next.passedOver(),
                        reason,
                        approver,
                        Map.of()));
    }

    /** What stands against somebody from outside who is to join. */
    public List<Fault> refusals(Dispatch dispatch, Drawn drawn, Outsider who) {
        return outsiders().faults(who, unit(dispatch), going(drawn));
    }

    /** Why somebody from outside should perhaps stand back: the names of the units leave it open. */
    public Optional<Exclusion> doubt(Dispatch dispatch, Outsider who) {
        return outsiders().tie(who, unit(dispatch));
    }

    private Outsiders outsiders() {
        return new Outsiders(bureau, recusal(), editions.inForce());
    }

    private static String unit(Dispatch dispatch) {
        return dispatch.request().text(Field.SERVED_UNIT).orElse("");
    }

    /** What is recorded in place of a draw if nobody can be drawn for a request that stands; nothing if somebody can. */
    public Optional<Drawn> nobody(Dispatch dispatch) {
        return undrawable(dispatch).map(terms -> Drawn.nobody(terms, today));
    }

    private Optional<Terms> undrawable(Dispatch dispatch) {
        return check(dispatch)
                .filter(terms -> terms.pool().isEmpty()
                        && !dispatch.superseded()
                        && !terms.to().isBefore(today)
                        && draws.draw(dispatch.number()).isEmpty());
    }

    /** Records that nobody can be drawn, with everybody who was left out and why. */
    public void recordNobody(Dispatch dispatch) {
        undrawable(dispatch).ifPresent(terms -> {
            if (draws.terms(dispatch.number()).isEmpty()) {
                draws.fix(terms, Map.of(), today);
            }
            draws.record(Drawn.nobody(terms, today), today);
        });
    }

    /** Somebody from outside in a seat, or beside all seats, as it is to be recorded. */
    public Adjustment outside(Drawn drawn, Optional<Seat> seat, Outsider who, String reason, String approver) {
        return new Adjustment(
                drawn.dispatch(),
                today,
                seat.map(Seat::holder).orElse(""),
                who.name(),
                Optional.of(who),
                seat.map(Seat::kind).orElse(Panel.ADDED),
                List.of(),
                reason,
                approver,
                Map.of());
    }

    /** Records an adjustment for good. */
    public void record(Adjustment adjustment, Map<String, String> documents) {
        draws.record(adjustment.with(documents));
    }
}
