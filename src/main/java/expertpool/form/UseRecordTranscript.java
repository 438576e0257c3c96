package expertpool.form;

import expertpool.expert.Period;
import expertpool.expert.ServiceDay;
import expertpool.finding.Reading;
import expertpool.form.Boxes.Filled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 表4 使用专家情况表. The form has no box for the experts or the dispatch; where people write them into another box
 * they are taken as a proposal (T4-07, Q-46).
 */
final class UseRecordTranscript {
    private static final Pattern NUMBER = Pattern.compile("(?:派出|报备|编号|单号|序号)[^\\d\\n]{0,8}(\\d{4}-\\d{3,})");

    private UseRecordTranscript() {}

    static Entries read(Boxes boxes) {
        Transcript use = new Transcript(boxes);
        use.texts(Field.DEPARTMENT, Field.PURPOSE, Field.REPORT_TITLE, Field.REMARK);
        use.read(Field.FROM, Field.USE_PERIOD, UseRecordTranscript::periods, p -> p.get(0)
                .from()
                .toString());
        use.box(Field.USE_PERIOD).ifPresent(box -> {
            List<Period> periods = Transcript.ifShort(Field.USE_PERIOD, box, () -> periods(box))
                    .asOptional()
                    .orElse(List.of());
            use.put(Field.TO, periods.isEmpty() ? null : last(periods).to().toString(), box.where(), List.of());
            use.put(Field.DAYS, periods.isEmpty() ? null : Transcripts.plain(days(periods)), box.where(), List.of());
            use.put(Field.SERVICE_DAYS, service(periods), box.where(), List.of());
        });
        use.signed(Field.HEAD_SIGNED, Field.HEAD_SIGNATURE, Transcripts::withoutDate);
        use.signed(Field.DEPUTY_DIRECTOR_SIGNED, Field.DEPUTY_DIRECTOR_SIGNATURE, Transcripts::withoutDate);
        use.box(Field.REMARK).ifPresent(box -> {
            List<BigDecimal> days = DaysMentioned.in(box.text());
            if (!days.isEmpty()) {
                use.put(Field.STATED_DAYS, join(days), box.where(), List.of());
            }
        });
        for (Field field : List.of(Field.REMARK, Field.PURPOSE)) {
            use.box(field).ifPresent(box -> {
                List<String> names = NamesMentioned.in(box.text());
                if (!names.isEmpty() && use.value(Field.EXPERTS).isEmpty()) {
                    use.put(Field.EXPERTS, String.join(Field.SEPARATOR, names), box.where(), List.of());
                }
                Matcher number = NUMBER.matcher(box.text());
                if (number.find()) {
                    use.put(Field.DISPATCH_NUMBER, number.group(1), box.where(), List.of());
                }
            });
        }
        return use.entries();
    }

    /** 使用时间 or 派出日期. A day without its year is asked for, never guessed. */
    static Reading<List<Period>> periods(Filled box) {
        return (box.numeric() ? SerialDate.ofPaper(CellText.compact(box.text())) : Optional.<SerialDate>empty())
                .map(serial -> Reading.of(
                        List.of(Period.wholeDays(serial.day(), serial.day())), serial.told(DateReader.AS_DAY)))
                .orElseGet(() -> PeriodReader.read(box.text(), OptionalInt.empty()));
    }

    /** Unless some of the days are not known. */
    private static @Nullable String service(List<Period> periods) {
        return periods.isEmpty()
                        || periods.stream().anyMatch(period -> period.service().isEmpty())
                ? null
                : periods.stream()
                        .flatMap(period -> period.service().stream())
                        .map(ServiceDay::toString)
                        .collect(Collectors.joining(Field.SEPARATOR));
    }

    private static String join(List<BigDecimal> days) {
        return days.stream().map(Transcripts::plain).collect(Collectors.joining(Field.SEPARATOR));
    }

    private static Period last(List<Period> periods) {
        return periods.get(periods.size() - 1);
    }

    private static BigDecimal days(List<Period> periods) {
        return periods.stream().map(Period::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
