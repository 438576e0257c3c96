package expertpool.cli;

import expertpool.dispatch.Dispatch;
import expertpool.dispatch.Dispatching;
import expertpool.dispatch.Drawn;
import expertpool.dispatch.Exclusion;
import expertpool.dispatch.Odds;
import expertpool.dispatch.Source.Kind;
import expertpool.dispatch.Stop;
import expertpool.dispatch.Terms;
import expertpool.filing.Ledger.Entry;
import expertpool.job.Operations;
import expertpool.regulation.Citation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 抽取: what the command {@code draw} does. */
final class DrawingCommands {
    private final Session session;
    private final Dispatching dispatching;

    private DrawingCommands(Session session) {
        this.session = session;
        this.dispatching = session.get(Dispatching.class);
    }

    /**
     * Draws for what is filed.
     *
     * @param number of one dispatch
     * @param numbers public numbers that were typed
     */
    static int draw(Session session, Optional<String> number, Optional<String> numbers) throws Problem {
        DrawingCommands commands = new DrawingCommands(session);
        List<Dispatch> asked = commands.asked(number);
        if (number.isPresent() && commands.drawn(number.get()).isPresent()) {
            throw new Problem(Problem.FAILED, "%s已经抽取，一事一派，不能重复抽取；有专家不能参加的，用 replace 调整".formatted(number.get()));
        }
        if (numbers.isPresent() && !dispatching(session).chance().kinds().contains(Kind.PUBLIC)) {
            throw new Problem(2, "本单位的随机来源没有公开数字（rules.yaml 的 draw-entropy），没有抽取任何专家");
        }
        session.get(Operations.class).draw(Clock.systemUTC().instant(), number, numbers);
        asked.forEach(commands::say);
        return 0;
    }

    private static Dispatching dispatching(Session session) {
        return session.get(Dispatching.class);
    }

    private List<Dispatch> asked(Optional<String> number) throws Problem {
        List<Dispatch> filed = dispatching.dispatches().all().stream()
                .filter(dispatch -> number.map(dispatch.number()::equals).orElse(!dispatch.superseded()))
                .toList();
        if (number.isPresent() && filed.isEmpty()) {
            throw new Problem(Problem.FAILED, "没有编号为" + number.get() + "的派出报备单");
        }
        return filed;
    }

    private Optional<Drawn> drawn(String number) {
        return dispatching.draws().draw(number).map(Entry::decision);
    }

    private void say(Dispatch dispatch) {
        Optional<Drawn> drawn = drawn(dispatch.number());
        if (drawn.isPresent()) {
            String names = String.join("、", dispatching.going(drawn.get()));
            session.terminal().say(dispatch.number() + "　已抽取　" + names, dispatch.number() + "  drawn  " + names);
        } else {
            String reason = dispatching
                    .draws()
                    .stop(dispatch.number())
                    .map(Stop::problem)
                    .orElse("等待随机数，见该报备单的回执");
            session.terminal().say(dispatch.number() + "　未抽取　" + reason, dispatch.number() + "  not drawn  " + reason);
        }
    }

    /** Shows whom a draw would be made from, and who would stand back; nothing is recorded. */
    static int check(Session session, Optional<String> number) throws Problem {
        DrawingCommands commands = new DrawingCommands(session);
        for (Dispatch dispatch : commands.asked(number)) {
            if (number.isEmpty() && commands.drawn(dispatch.number()).isPresent()) {
                continue;
            }
            Terms terms = commands.dispatching
                    .check(dispatch)
                    .orElseThrow(() -> new Problem(Problem.FAILED, "还没有印发的名单，或者看不出需要哪些专业，不能预查"));
            commands.say(dispatch, terms);
        }
        return 0;
    }

    private void say(Dispatch dispatch, Terms terms) {
        session.terminal()
                .say(
                        "%s　可以参加抽取的%d人，不能参加的%d人"
                                .formatted(
                                        dispatch.number(),
                                        terms.pool().size(),
                                        terms.excluded().size()),
                        "%s  %d can be drawn, %d cannot"
                                .formatted(
                                        dispatch.number(),
                                        terms.pool().size(),
                                        terms.excluded().size()));
        terms.foreseen().map(Odds::percent).ifPresent(share -> session.terminal()
                .say("　抽取前最多平均能猜中" + share + "的席位", "  " + share + " of the seats can be foreseen"));
        String able = terms.pool().stream()
                .map(one -> dispatching.name(terms.edition().fingerprint(), one.id()))
                .collect(Collectors.joining("、"));
        if (!able.isEmpty()) {
            session.terminal().say("　可以参加：" + able, "  can be drawn: " + able);
        }
        for (Terms.Excluded one : terms.excluded()) {
            String name = dispatching.name(terms.edition().fingerprint(), one.id());
            String reasons = one.reasons().stream().map(DrawingCommands::words).collect(Collectors.joining("；"));
            session.terminal().say("　" + name + "：" + reasons, "  " + name + ": " + reasons);
        }
    }

    private static String words(Exclusion reason) {
        return (reason.review() ? "待核，" : "") + reason.reason() + "（依据："
                + Citation.parse(reason.article()).chinese() + "）";
    }
}
