package expertpool.job;

import expertpool.dispatch.Absences;
import expertpool.dispatch.Dispatch;
import expertpool.dispatch.Dispatching;
import expertpool.dispatch.Drawing.Outcome;
import expertpool.dispatch.Drawing.State;
import expertpool.dispatch.Drawn;
import expertpool.dispatch.Panel.Seat;
import expertpool.filing.Ledger.Entry;
import expertpool.filing.Papers;
import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.regulation.BureauPack;
import expertpool.report.DispatchData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 抽取的办理: draws what can be drawn, tells the departments what is missing, and publishes what was drawn. */
public record DrawingDesk(Dispatching dispatching, Papers papers, DrawPapers documents, KeptDocuments kept) {

    /**
     * Draws for all requests, or for one.
     *
     * @param number of the one
     * @param numbers public numbers that were typed
     */
    public List<Outcome> draw(Optional<String> number, Optional<String> numbers) {
        List<Outcome> outcomes = dispatching.carryOut(
                dispatch -> number.map(dispatch.number()::equals).orElse(true), numbers, documents);
        if (number.isEmpty()) {
            papers.forgetComparisons(FormKind.DISPATCH_REQUEST, FormKind.RECUSAL_SLIP, FormKind.NUMBER_SLIP);
            papers.compare(findings(outcomes));
            papers.compare(answers());
        }
        return outcomes;
    }

    /** What the departments are told: why nobody was drawn, and who drawn cannot go. */
    private Map<Long, List<Finding>> findings(List<Outcome> outcomes) {
        Absences absences = dispatching.absences();
        Map<Long, List<Finding>> findings = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            List<Finding> told = new ArrayList<>();
            Stream.of(filed(outcome), outcome.faults().stream(), absent(outcome, absences))
                    .flatMap(faults -> faults)
                    .map(fault -> finding(fault, outcome.dispatch()))
                    .forEach(told::add);
            if (!told.isEmpty()) {
                findings.put(outcome.dispatch().form(), told);
            }
        }
        return findings;
    }

    /** What became of a request: its number, and who was drawn. */
    private Stream<Fault> filed(Outcome outcome) {
        if (outcome.state() == State.SUPERSEDED) {
            return Stream.empty();
        }
        String number = outcome.dispatch().number();
        return Stream.of(drawn(number)
                .map(drawn -> new Fault(
                        "dispatch-filed",
                        (drawn.isDraw() ? "派出编号%s，%s抽取：%s" : "派出编号%s，名单中没有可以抽取的专家，%s起经批准使用库外专家：%s")
                                .formatted(number, drawn.day(), String.join("、", dispatching.going(drawn))),
                        (drawn.isDraw() ? "抽取记录" : "调整记录") + "、派出通知和预填的使用情况表在输出文件夹的 派出/%s/".formatted(number)))
                .orElseGet(() -> new Fault("dispatch-filed", "已备案，派出编号%s，还没有抽取".formatted(number), "编号用于使用情况表和结算")));
    }

    private Stream<Fault> absent(Outcome outcome, Absences absences) {
        return outcome.state() != State.DRAWN
                ? Stream.empty()
                : drawn(outcome.dispatch().number()).stream()
                        .flatMap(drawn -> Stream.concat(
                                absences.removed(drawn).stream()
                                        .map(seat -> cannotGo("draw-holder", "抽中的%s已清退，不能派出", drawn, seat)),
                                absences.recused(drawn).stream()
                                        .map(seat -> cannotGo("recusal-declared", "抽中的%s申报回避", drawn, seat))));
    }

    private Fault cannotGo(String rule, String problem, Drawn drawn, Seat seat) {
        return new Fault(rule, problem.formatted(dispatching.name(drawn, seat)), "请经分管领导批准后用 replace 调整");
    }

    /** What offices and experts are told about their slips. */
    private Map<Long, List<Finding>> answers() {
        Map<Long, List<Finding>> answers = new TreeMap<>();
        dispatching
                .answers()
                .forEach(one -> answers.put(
                        one.form(),
                        List.of(dispatching.bureau().regulation().finding(one.fault(), one.kind(), 1, null, null))));
        return answers;
    }

    /** The box that the fault is about. */
    private static Field box(Fault fault) {
        return switch (fault.rule()) {
            case "draw-past", "approval-order" -> Field.DISPATCH_DATE;
            case "draw-shortage" -> Field.HEADCOUNT;
            case "draw-repeated" -> Field.CONTENT;
            default -> Field.CATEGORY;
        };
    }

    private Finding finding(Fault fault, Dispatch dispatch) {
        BureauPack bureau = dispatching.bureau();
        return bureau.regulation()
                .finding(
                        fault,
                        FormKind.DISPATCH_REQUEST,
                        1,
                        box(fault),
                        dispatch.request().entry(box(fault)).orElse(null))
                .asNote();
    }

    private Optional<Drawn> drawn(String number) {
        return dispatching.draws().draw(number).map(Entry::decision);
    }

    /** Publishes the requests with what became of them, and the documents of all draws. */
    void publish() {
        List<DispatchData.Line> lines = new ArrayList<>();
        for (Dispatch dispatch : dispatching.dispatches().all()) {
            Optional<Drawn> drawn = drawn(dispatch.number());
            lines.add(new DispatchData.Line(
                    dispatch,
                    drawn.filter(Drawn::isDraw).map(Drawn::day),
                    drawn.map(dispatching::going).orElse(List.of()),
                    stop(dispatch, drawn)));
            dispatching
                    .draws()
                    .terms(dispatch.number())
                    .ifPresent(fixed -> kept.publish(fixed.decision().documents()));
            drawn.ifPresent(one -> publish(dispatch, one));
        }
        kept.output().publish("data/dispatches.jsonl", DispatchData.of(lines));
        if (!lines.isEmpty()) {
            kept.output().publish("派出/Verify.java", checker());
            documents.analyse(kept.output());
        }
    }

    /** The program by which anybody checks a draw; it shares no code with this one. */
    private static byte[] checker() {
        try (InputStream source = DrawingDesk.class.getResourceAsStream("/verify/Verify.java")) {
            return Objects.requireNonNull(source).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> stop(Dispatch dispatch, Optional<Drawn> drawn) {
        return drawn.isPresent()
                ? Optional.empty()
                : dispatching.draws().stop(dispatch.number()).map(stop -> stop.problem());
    }

    /** A notice to somebody who does not go any more stays in the archive alone. */
    private void publish(Dispatch dispatch, Drawn drawn) {
        List<String> going = dispatch.superseded() ? List.of() : dispatching.going(drawn);
        Stream.concat(
                        Stream.of(drawn.documents()),
                        dispatching.draws().adjustments(drawn.dispatch()).stream()
                                .map(entry -> entry.decision().documents()))
                .flatMap(documents -> documents.entrySet().stream())
                .forEach(document -> {
                    if (DrawPapers.isFor(document.getKey(), going)) {
                        kept.publish(Map.of(document.getKey(), document.getValue()));
                    } else {
                        kept.output().withdraw(document.getKey());
                    }
                });
        if (drawn.isDraw()) {
            kept.output().publish("data/draws/" + drawn.dispatch() + ".json", documents.current(drawn));
        }
    }
}
