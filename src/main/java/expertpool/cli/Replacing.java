package expertpool.cli;

import expertpool.dispatch.Adjustment;
import expertpool.dispatch.Adjustment.Outsider;
import expertpool.dispatch.Dispatch;
import expertpool.dispatch.Dispatching;
import expertpool.dispatch.Drawn;
import expertpool.dispatch.Exclusion;
import expertpool.dispatch.Panel;
import expertpool.dispatch.Panel.Seat;
import expertpool.filing.Ledger.Entry;
import expertpool.finding.Fault;
import expertpool.job.DrawPapers;
import expertpool.job.Operations;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 调整: what the command {@code replace} does (Article 17(3) to (5)). */
final class Replacing {
    private final Session session;
    private final Dispatching dispatching;
    private final Dispatch dispatch;
    private final Drawn drawn;

    private Replacing(Session session, Request request) throws Problem {
        String number = request.dispatch();
        this.session = session;
        this.dispatching = session.get(Dispatching.class);
        this.dispatch = dispatching.dispatches().all().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Problem(Problem.FAILED, "没有编号为" + number + "的派出报备单"));
        this.drawn = dispatching
                .draws()
                .draw(number)
                .map(Entry::decision)
                .or(() -> Optional.of(dispatch)
                        .filter(one -> request.leaves().isEmpty())
                        .flatMap(dispatching::nobody))
                .orElseThrow(() -> new Problem(
                        Problem.FAILED,
                        number
                                + (request.leaves().isEmpty()
                                        ? "还没有抽取。名单中有可以抽取的专家的，先抽取（人数不够的减少人数重新报备），再增加库外专家"
                                        : "还没有抽取，没有可以调整的专家")));
    }

    /**
     * What was typed.
     *
     * @param leaves name of who cannot go; empty if somebody is added
     * @param joins who comes from outside; nothing if the next reserve comes
     */
    record Request(String dispatch, String leaves, Optional<Outsider> joins, String reason, String approver) {
        void require() throws Problem {
            if (reason.isBlank() || approver.isBlank()) {
                throw new Problem(2, "请用 --reason 写明调整的原因，用 --approved-by 写明批准的分管领导");
            }
            if (leaves.isBlank() && joins.isEmpty()) {
                throw new Problem(2, "请用 --expert 写明不能参加的人；增加库外专家的，用 --with 写明姓名");
            }
        }
    }

    static int replace(Session session, Request request) throws Problem {
        request.require();
        Replacing replacing = new Replacing(session, request);
        Optional<Seat> seat =
                request.leaves().isEmpty() ? Optional.empty() : Optional.of(replacing.seat(request.leaves()));
        Adjustment adjustment = request.joins().isPresent()
                ? replacing.outside(seat, request.joins().get(), request)
                : replacing.reserve(seat.orElseThrow(), request);
        replacing.carryOut(adjustment, seat);
        return 0;
    }

    private Adjustment reserve(Seat seat, Request request) throws Problem {
        if (seat.kind() == Panel.ADDED) {
            throw new Problem(Problem.FAILED, "%s是增加的库外专家，没有候补；请用 --with 写明改请的人".formatted(request.leaves()));
        }
        return dispatching
                .replacement(drawn, seat, request.reason(), request.approver())
                .orElseThrow(() -> new Problem(
                        Problem.FAILED,
                        "%s的候补已经用完，没有调整。请减少人数重新报备，或者经分管领导批准用 --with 使用库外专家".formatted(drawn.dispatch())));
    }

    private Adjustment outside(Optional<Seat> seat, Outsider who, Request request) throws Problem {
        if (dispatching.bureau().regulation().requirement("outsider-title").isEmpty()) {
            throw new Problem(Problem.FAILED, "本单位的办法没有使用库外专家的规定，没有调整");
        }
        List<String> refusals = dispatching.refusals(dispatch, drawn, who).stream()
                .map(this::words)
                .toList();
        if (!refusals.isEmpty()) {
            throw new Problem(Problem.FAILED, "没有调整：\n　" + String.join("\n　", refusals));
        }
        return dispatching.outside(drawn, seat, who, request.reason(), request.approver());
    }

    private String words(Fault fault) {
        String basis = dispatching
                .bureau()
                .regulation()
                .requirement(fault.rule())
                .map(law -> "（" + law.basis().citation().chinese() + "）")
                .orElse("");
        return fault.problem() + basis + "。" + fault.remedy();
    }

    private void carryOut(Adjustment adjustment, Optional<Seat> leaves) {
        String joins = adjustment
                .outsider()
                .map(Outsider::name)
                .orElseGet(() -> dispatching.name(drawn.edition(), adjustment.joins()));
        List<String> names = new ArrayList<>();
        dispatching
                .engagements()
                .panel(drawn)
                .seats()
                .forEach(held ->
                        names.add(leaves.filter(held::equals).isPresent() ? joins : dispatching.name(drawn, held)));
        if (leaves.isEmpty()) {
            names.add(joins);
        }
        Map<String, String> documents = session.get(DrawPapers.class).of(dispatch, drawn, adjustment, names);
        dispatching.recordNobody(dispatch);
        dispatching.record(adjustment, documents);
        session.get(Operations.class).draw(Clock.systemUTC().instant(), Optional.empty(), Optional.empty());
        say(adjustment, leaves.map(seat -> dispatching.name(drawn, seat)), joins);
    }

    private void say(Adjustment adjustment, Optional<String> leaves, String joins) {
        String number = adjustment.dispatch();
        if (adjustment.outsider().isEmpty()) {
            session.terminal()
                    .say(
                            "%s　%s不能参加，由候补%s递补，已记录".formatted(number, leaves.orElseThrow(), joins),
                            "%s  %s is replaced by %s".formatted(number, leaves.orElseThrow(), joins));
            return;
        }
        session.terminal()
                .say(
                        leaves.map(name -> "%s　%s不能参加，由库外专家%s参加，已记录".formatted(number, name, joins))
                                .orElse("%s　增加库外专家%s，已记录".formatted(number, joins)),
                        leaves.map(name -> "%s  %s is replaced by %s from outside".formatted(number, name, joins))
                                .orElse("%s  %s is added from outside".formatted(number, joins)));
        dispatching
                .doubt(dispatch, adjustment.outsider().get())
                .map(Exclusion::reason)
                .ifPresent(doubt -> session.terminal()
                        .say("　回避待核：" + doubt + "，请分管领导判定", "  recusal is left to the leader: " + doubt));
    }

    private Seat seat(String name) throws Problem {
        List<Seat> seats = dispatching.engagements().panel(drawn).seats().stream()
                .filter(seat -> dispatching.name(drawn, seat).equals(name))
                .toList();
        if (seats.size() != 1) {
            throw new Problem(
                    Problem.FAILED,
                    seats.isEmpty()
                            ? "%s的专家中没有“%s”，没有调整".formatted(drawn.dispatch(), name)
                            : "%s的专家中有%d人叫这个名字，没有调整".formatted(drawn.dispatch(), seats.size()));
        }
        return seats.get(0);
    }
}
