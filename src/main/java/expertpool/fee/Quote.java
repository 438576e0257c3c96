package expertpool.fee;

import java.math.BigDecimal;
import java.util.List;

/** 计算结果: a fee with its working, or why there is none. */
public sealed interface Quote {
    /**
     * @param amount yuan, to the fen
     * @param afterTax whether the expert receives it whole, the tax being added
     * @param example whether a row that nobody has approved took part: then nothing may be paid on it
     * @param working Chinese, a line a step
     */
    record Fee(BigDecimal amount, boolean afterTax, boolean example, List<String> working) implements Quote {
        public Fee {
            working = List.copyOf(working);
        }
    }

    /** @param why Chinese: what would have to be known, or to be in the table */
    record Open(String why) implements Quote {}

    /** All together; open if one of them is. */
    static Quote sum(List<Quote> parts) {
        List<String> open = parts.stream()
                .filter(Open.class::isInstance)
                .map(part -> ((Open) part).why())
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            return new Open(String.join("；", open));
        }
        List<Fee> fees = parts.stream().map(Fee.class::cast).toList();
        if (fees.stream().map(Fee::afterTax).distinct().count() > 1) {
            return new Open("税前标准和税后标准不能相加");
        }
        return new Fee(
                fees.stream().map(Fee::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                fees.stream().anyMatch(Fee::afterTax),
                fees.stream().anyMatch(Fee::example),
                fees.stream().flatMap(fee -> fee.working().stream()).toList());
    }
}
