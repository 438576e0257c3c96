package expertpool.form;

import expertpool.expert.Quarter;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import expertpool.form.Boxes.Filled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 劳务费支付明细: who was paid what, and for which quarter. */
final class StatementTranscript {
    private static final List<Field> AMOUNTS = List.of(Field.GROSS, Field.TAX, Field.NET);

    private StatementTranscript() {}

    static Form read(String where, Layout layout) {
        Transcript head = new Transcript(layout.header());
        head.texts(Field.PAYER, Field.HANDLER);
        day(head, Field.FILLED_ON);
        day(head, Field.PAID_ON);
        quarter(head);
        List<Entries> payments = new ArrayList<>();
        Boxes above = new Boxes();
        for (Boxes boxes : layout.list()) {
            if (!isSamePayment(above, boxes)) {
                payments.add(payment(new Transcript(boxes), head));
            }
            above = boxes;
        }
        int others = layout.otherRows() + layout.list().size() - payments.size();
        return new Form(FormKind.PAYMENT_STATEMENT, where, head.entries(), payments, others, List.of());
    }

    /** A merged cell stands in each of its rows, and its amount was paid once. */
    private static boolean isSamePayment(Boxes above, Boxes boxes) {
        return boxes.get(Field.NET)
                .filter(net -> above.get(Field.NET)
                        .filter(other -> other.where().equals(net.where()))
                        .isPresent())
                .isPresent();
    }

    /** 结算季度, or the one quarter that the title names. */
    private static void quarter(Transcript head) {
        head.read(Field.QUARTER, f -> QuarterReader.read(f.text()), Quarter::toString);
        if (head.words(Field.QUARTER).isEmpty()) {
            head.box(Field.HEADING).ifPresent(heading -> {
                List<Quarter> named = QuarterReader.mentioned(heading.text());
                head.put(Field.QUARTER, named.size() == 1 ? named.get(0).toString() : null, heading.where(), List.of());
            });
        }
    }

    private static Entries payment(Transcript payment, Transcript head) {
        Transcripts.identity(payment);
        payment.texts(Field.DISPATCH_NUMBER, Field.PURPOSE, Field.REMARK);
        day(payment, Field.PAID_ON);
        if (payment.words(Field.PAID_ON).isEmpty()) {
            head.value(Field.PAID_ON)
                    .ifPresent(day -> payment.put(
                            Field.PAID_ON,
                            day,
                            head.box(Field.PAID_ON).orElseThrow().where(),
                            List.of()));
        }
        AMOUNTS.forEach(field -> payment.box(field).ifPresent(box -> amount(payment, field, box)));
        fit(payment);
        return payment.entries();
    }

    private static void day(Transcript transcript, Field field) {
        transcript.read(field, f -> DateReader.day(f.text(), f.numeric()), Object::toString);
    }

    /** Nought is an amount here, and a stroke is none. */
    private static void amount(Transcript payment, Field field, Filled box) {
        boolean nought = CellText.compact(box.text()).equals("0");
        Reading<BigDecimal> amount = BlankWords.isBlank(box.text()) && !nought
                ? Reading.empty()
                : Transcript.ifShort(field, box, () -> AmountReader.read(box.text()));
        payment.put(
                field, amount.asOptional().map(BigDecimal::toPlainString).orElse(null), box.where(), amount.faults());
    }

    /** 实发 is 应发 without 代扣个税; where it is not written it follows from both. */
    private static void fit(Transcript payment) {
        Optional<BigDecimal> gross = payment.value(Field.GROSS).map(BigDecimal::new);
        Optional<BigDecimal> tax = payment.value(Field.TAX).map(BigDecimal::new);
        Optional<BigDecimal> net = payment.value(Field.NET).map(BigDecimal::new);
        if (gross.isEmpty() || tax.isEmpty()) {
            return;
        }
        BigDecimal left = gross.get().subtract(tax.get());
        boolean written = payment.box(Field.NET)
                .filter(box -> !BlankWords.isBlank(box.text()))
                .isPresent();
        if (net.isEmpty() && !written) {
            String where = payment.box(Field.GROSS).orElseThrow().where();
            payment.put(Field.NET, left.toPlainString(), where, List.of());
        } else if (net.filter(any -> any.compareTo(left) != 0).isPresent()) {
            payment.fault(
                    Field.NET,
                    List.of(new Fault(
                            "amounts-unfit",
                            "应发%s减代扣个税%s是%s，实发写的是%s。"
                                    .formatted(
                                            gross.get().toPlainString(),
                                            tax.get().toPlainString(),
                                            left.toPlainString(),
                                            net.get().toPlainString()),
                            "请核对三个金额。")));
        }
    }
}
