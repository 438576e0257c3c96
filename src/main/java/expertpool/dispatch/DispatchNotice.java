package expertpool.dispatch;

import expertpool.document.Letter;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.NoticeWords;
import expertpool.regulation.Placeholders;
import expertpool.regulation.Situations.Situation;
import expertpool.roster.ChineseDate;
import expertpool.roster.DocumentNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * 派出通知: tells an expert who was drawn where to go, what the work is (Article 16), when to stand back (Article 11(6)) and what to
 * mind for safety (Articles 11(7) and 12).
 */
public final class DispatchNotice {
    private static final String ROOM = "　".repeat(7);

    private DispatchNotice() {}

    /** How somebody came to be sent. */
    public enum How {
        DRAWN("随机抽取"),
        RESERVE("随机抽取、依次递补"),
        APPROVED("分管领导批准");

        private final String chinese;

        How(String chinese) {
            this.chinese = chinese;
        }
    }

    /** @param name of the expert */
    public static Letter of(
            BureauPack bureau, Dispatch dispatch, LocalDate from, LocalDate to, LocalDate day, String name, How how) {
        NoticeWords words = bureau.organisation().dispatchNotice();
        Map<String, String> values = values(bureau, dispatch.request());
        values.put("number", dispatch.number());
        values.put("name", name);
        values.put("how", how.chinese);
        values.put("days", ChineseDate.of(from, to));
        return new Letter(
                words.mark(),
                DocumentNumber.blank(words.numberPattern(), day.getYear()),
                Placeholders.fill(words.title(), values),
                name,
                Placeholders.fill(words.salutation(), values) + "：",
                words.body().stream()
                        .map(paragraph -> Placeholders.fill(paragraph, values))
                        .toList(),
                bureau.organisation().name(),
                ChineseDate.of(day),
                Placeholders.fill(words.contact(), values));
    }

    private static Map<String, String> values(BureauPack bureau, Entries request) {
        Map<String, String> values = new HashMap<>();
        values.put("department", request.text(Field.DEPARTMENT).orElse(""));
        values.put("unit", request.text(Field.SERVED_UNIT).orElse(""));
        values.put("content", request.text(Field.CONTENT).orElse(""));
        values.put("regulation", bureau.organisation().regulationTitle());
        values.put("scope", scope(bureau, request));
        values.put("centre", bureau.organisation().centre());
        values.put("blank", ROOM);
        return values;
    }

    /** The item of the work that belongs to the task, with its words; else what the task says. */
    private static String scope(BureauPack bureau, Entries request) {
        String task = request.text(Field.CONTENT).orElse("");
        Optional<Situation> situation = bureau.situations().of(task);
        return situation
                .flatMap(Situation::scope)
                .map(item -> item.chinese() + "“"
                        + withoutEnd(
                                Objects.requireNonNull(bureau.law().provisions().get(item), item.code()))
                        + "”")
                .orElse(situation
                        .map(other -> other.item().chinese() + "：" + task)
                        .orElse(task));
    }

    private static String withoutEnd(String item) {
        return item.endsWith("；") || item.endsWith("。") ? item.substring(0, item.length() - 1) : item;
    }
}
