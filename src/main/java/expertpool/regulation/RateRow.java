package expertpool.regulation;

import static expertpool.regulation.FeesReader.RATES;

import expertpool.fee.Place;
import expertpool.fee.Rate;
import expertpool.fee.Rate.Cap;
import expertpool.fee.Rate.DayTerms;
import expertpool.fee.Rate.HourTerms;
import expertpool.fee.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** One row of the table of rates, read with a complaint for every box that is not as it should be. */
final class RateRow {
    /** What a row says in this order; a unit leaves the boxes of the others empty. */
    static final String[] COLUMNS = {
        "自", "至", "活动", "级别", "地点", "单位", "金额", "半天", "多天", "首段", "续段", "封顶", "法定节假日", "税", "批准文件"
    };

    private static final Pattern YUAN = Pattern.compile("\\d{1,7}(?:\\.\\d{1,2})?");
    private static final Pattern HOURS = Pattern.compile("\\d{1,2}(?:\\.\\d)?");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})%");
    private static final Pattern LATER = Pattern.compile("(\\d{1,2}):(\\d{1,3})%");
    private static final Pattern PACE = Pattern.compile("(" + HOURS + "):(" + YUAN + ")");

    private final PackFiles files;
    private final CSVRecord row;
    private final Set<String> titles;
    private boolean sound = true;

    /** @param titles the names and grades of titles that are known */
    RateRow(PackFiles files, CSVRecord row, Set<String> titles) {
        this.files = files;
        this.row = row;
        this.titles = titles;
    }

    /** The rate; nothing, with complaints, if something is wrong with it. */
    Optional<Rate> read() {
        LocalDate from = date("自");
        LocalDate to = row.get("至").isEmpty() ? LocalDate.MAX : date("至");
        check(!to.isBefore(from), "至早于自，请核对");
        List<String> levels = PackFiles.parts(row.get("级别"));
        for (String level : levels) {
            check(titles.contains(level), "级别“" + level + "”应为职称等级或 titles.csv 中的名称");
        }
        Optional<Place> place = Place.named(row.get("地点"));
        check(place.isPresent() || row.get("地点").isEmpty(), "地点应为市内、市外或省外，不分地点的不写" + written("地点"));
        Optional<Unit> unit = Unit.named(row.get("单位"));
        check(unit.isPresent(), "单位应为天、小时、次、项目、学时或月" + written("单位"));
        check(List.of("税前", "税后").contains(row.get("税")), "税应为税前或税后" + written("税"));
        BigDecimal amount = number("金额", YUAN);
        BigDecimal holiday = row.get("法定节假日").isEmpty() ? BigDecimal.ONE : number("法定节假日", HOURS);
        Optional<DayTerms> day = unit.filter(Unit.DAY::equals).map(u -> dayTerms());
        Optional<HourTerms> hours = unit.filter(Unit.HOUR::equals).map(u -> hourTerms());
        unit.ifPresent(this::leavesOthersEmpty);
        return sound
                ? unit.map(one -> new Rate(
                        from,
                        to,
                        row.get("活动"),
                        Set.copyOf(levels),
                        place,
                        one,
                        amount,
                        day,
                        hours,
                        holiday,
                        row.get("税").equals("税后"),
                        row.get("批准文件")))
                : Optional.empty();
    }

    private void leavesOthersEmpty(Unit unit) {
        Stream<String> others = Stream.concat(
                unit == Unit.DAY ? Stream.empty() : Stream.of("半天", "多天"),
                unit == Unit.HOUR ? Stream.empty() : Stream.of("首段", "续段", "封顶"));
        others.forEach(
                column -> check(row.get(column).isEmpty(), "按" + unit.chinese() + "计酬的不写" + column + written(column)));
        check(
                unit == Unit.DAY || unit == Unit.HOUR || row.get("法定节假日").isEmpty(),
                "只有按天、按小时计酬的写法定节假日" + written("法定节假日"));
    }

    private DayTerms dayTerms() {
        BigDecimal half = matched("半天", SHARE, "半天应写全天的百分之几，如 60%，不足一天按一天的写 100%")
                .map(match -> share(match.group(1)))
                .orElse(BigDecimal.ONE);
        if (row.get("多天").isEmpty()) {
            return new DayTerms(half, 0, BigDecimal.ONE);
        }
        return matched("多天", LATER, "多天应写从第几天起按百分之几，如 3:50%")
                .map(match -> new DayTerms(half, Integer.parseInt(match.group(1)), share(match.group(2))))
                .orElseGet(() -> new DayTerms(half, 0, BigDecimal.ONE));
    }

    private HourTerms hourTerms() {
        BigDecimal first = number("首段", HOURS);
        Optional<Matcher> pace = matched("续段", PACE, "续段应写每几小时多少元，如 0.5:50");
        List<Cap> caps = new ArrayList<>();
        for (String part : PackFiles.parts(row.get("封顶"))) {
            Matcher cap = PACE.matcher(part);
            check(cap.matches(), "封顶应写几小时以内每天最多多少元，如 8:800|24:1000" + written("封顶"));
            if (cap.matches()) {
                caps.add(new Cap(new BigDecimal(cap.group(1)), new BigDecimal(cap.group(2))));
            }
        }
        BigDecimal step = pace.map(match -> new BigDecimal(match.group(1))).orElse(BigDecimal.ONE);
        check(step.signum() > 0, "续段的小时数应大于0" + written("续段"));
        return new HourTerms(
                first, step, pace.map(match -> new BigDecimal(match.group(2))).orElse(BigDecimal.ZERO), caps);
    }

    private static BigDecimal share(String percent) {
        return new BigDecimal(percent).movePointLeft(2);
    }

    private LocalDate date(String column) {
        Optional<LocalDate> date = files.date(RATES, row, column);
        sound &= date.isPresent();
        return date.orElse(LocalDate.EPOCH);
    }

    private BigDecimal number(String column, Pattern form) {
        String text = row.get(column);
        boolean number = form.matcher(text).matches();
        check(number, column + "应为数字" + written(column));
        return number ? new BigDecimal(text) : BigDecimal.ONE;
    }

    private Optional<Matcher> matched(String column, Pattern form, String otherwise) {
        Matcher match = form.matcher(row.get(column));
        check(match.matches(), otherwise + written(column));
        return match.matches() ? Optional.of(match) : Optional.empty();
    }

    private String written(String column) {
        return "，写的是“" + row.get(column) + "”";
    }

    private void check(boolean fine, String complaint) {
        if (!fine) {
            files.complain(RATES, row, complaint);
            sound = false;
        }
    }
}
