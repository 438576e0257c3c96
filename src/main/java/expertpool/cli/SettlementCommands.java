package expertpool.cli;

import expertpool.expert.Quarter;
import expertpool.job.QuarterPapers;
import expertpool.roster.Experts;
import expertpool.settlement.Closing;
import expertpool.settlement.Closings;
import expertpool.settlement.QuarterlySettlement;
import expertpool.settlement.QuarterlySettlement.Settled;
import expertpool.settlement.SettlementSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** 结算、关账: what a quarter comes to, and fixing it for good. */
final class SettlementCommands {
    private SettlementCommands() {}

    /** What a quarter comes to. */
    static int settle(Session session, String quarter) throws Problem {
        Quarter asked = quarter(quarter);
        int status = Actions.jobs(session, false, "settlement");
        Optional<Closing> closing = session.get(Closings.class).of(asked);
        Optional<Settled> settled = Optional.ofNullable(open(session).get(asked));
        if (closing.isPresent()) {
            say(session, closing.get());
        } else if (settled.isPresent()) {
            say(session, settled.get());
        } else {
            session.terminal().say(quarter + "没有使用记录（表4）。", "No use records for " + quarter + ".");
        }
        return status;
    }

    /** Fixes a quarter for good; everything that stands against it is told at once. */
    static int close(Session session, String quarter) throws Problem {
        Quarter asked = quarter(quarter);
        Closings closings = session.get(Closings.class);
        Actions.jobs(session, false, "settlement");
        SortedMap<Quarter, Settled> open = open(session);
        LocalDate today = session.settings().asOf();
        List<String> refusals = refusals(asked, open, closings, today);
        if (!refusals.isEmpty()) {
            throw new Problem(Problem.FAILED, "没有关账，记录保持不变：\n  " + String.join("\n  ", refusals));
        }
        Settled settled = Objects.requireNonNull(open.get(asked));
        closings.close(
                settled.pay(), today, papers -> session.get(QuarterPapers.class).closed(settled, papers));
        int status = Actions.jobs(session, false, "settlement");
        say(session, closings.of(asked).orElseThrow());
        if (settled.pay().isExample()) {
            session.terminal()
                    .say(
                            "  注意：" + SettlementSheet.EXAMPLE + "。换成批准的标准以后，差额列入下一季度。",
                            "  note: by an example: nothing may be paid.");
        }
        long unpaid = settled.pay().lines().stream()
                .filter(line -> line.payable().isEmpty())
                .count();
        if (unpaid > 0) {
            session.terminal()
                    .say(
                            "  注意：%d人次材料不全或者有例外，没有结算；补齐以后列入下一季度。".formatted(unpaid),
                            "  note: %d lines are not settled.".formatted(unpaid));
        }
        return status;
    }

    static Quarter quarter(String words) throws Problem {
        return Quarter.parse(words).orElseThrow(() -> new Problem(2, "“" + words + "”不是季度的写法，应如 2026Q3"));
    }

    private static SortedMap<Quarter, Settled> open(Session session) {
        return session.get(QuarterlySettlement.class)
                .quarters(session.get(Experts.class).all())
                .open();
    }

    private static List<String> refusals(
            Quarter asked, SortedMap<Quarter, Settled> open, Closings closings, LocalDate today) {
        Optional<Closing> done = closings.of(asked);
        if (done.isPresent()) {
            return List.of("%s已于%s关账，不能重复；以后收到的材料列入下一个没有关账的季度"
                    .formatted(asked, done.get().day()));
        }
        List<String> refusals = new ArrayList<>();
        if (!today.isAfter(asked.end())) {
            refusals.add("%s到%s才结束，结束以后再关账".formatted(asked, asked.end()));
        }
        closings.last()
                .filter(last -> asked.compareTo(last) < 0)
                .ifPresent(last -> refusals.add("%s已经关账，以前的季度不能再关；以后收到的材料列入下一个没有关账的季度".formatted(last)));
        String earlier =
                open.headMap(asked).keySet().stream().map(Quarter::toString).collect(Collectors.joining("、"));
        if (!earlier.isEmpty()) {
            refusals.add("请按顺序关账，先关%s（settle --quarter … --close）".formatted(earlier));
        }
        if (refusals.isEmpty() && !open.containsKey(asked)) {
            refusals.add(asked + "没有使用记录（表4），没有可以关账的");
        }
        return refusals;
    }

    private static void say(Session session, Closing closing) {
        BigDecimal gross = closing.payments().stream()
                .map(Closing.Payout::income)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        session.terminal()
                .say(
                        "%s已于%s关账：支付%d人，应发%s元，以后不变。见 结算/%1$s/。"
                                .formatted(
                                        closing.quarter(),
                                        closing.day(),
                                        closing.payments().size(),
                                        gross.toPlainString()),
                        "%s was closed on %s: %d people, %s yuan before tax."
                                .formatted(
                                        closing.quarter(),
                                        closing.day(),
                                        closing.payments().size(),
                                        gross.toPlainString()));
    }

    private static void say(Session session, Settled settled) {
        Quarter quarter = settled.pay().quarter();
        long people = settled.pay().payments().stream()
                .map(payment -> payment.expert().idNumber())
                .distinct()
                .count();
        String gross = settled.pay().gross().toPlainString();
        session.terminal()
                .say(
                        "%s使用%d人次；材料齐全、可以支付%d人，应发%s元%s；例外%d项。见 结算/%1$s/。"
                                .formatted(
                                        quarter,
                                        settled.pay().lines().size(),
                                        people,
                                        gross,
                                        settled.pay().isExample() ? "（" + SettlementSheet.EXAMPLE + "）" : "",
                                        settled.irregularities().size()),
                        "%s: %d uses; %d people can be paid, %s yuan before tax%s; %d irregularities."
                                .formatted(
                                        quarter,
                                        settled.pay().lines().size(),
                                        people,
                                        gross,
                                        settled.pay().isExample() ? " (by an example: nothing may be paid)" : "",
                                        settled.irregularities().size()));
        if (!settled.pay().adjustments().isEmpty()) {
            session.terminal()
                    .say(
                            "  已关账季度的补充调整%d项。"
                                    .formatted(settled.pay().adjustments().size()),
                            "  %d adjustments of closed quarters."
                                    .formatted(settled.pay().adjustments().size()));
        }
    }
}
