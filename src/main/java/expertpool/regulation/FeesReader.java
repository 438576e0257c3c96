package expertpool.regulation;

import expertpool.expert.Dated;
import expertpool.expert.TitleGrade;
import expertpool.fee.Activity;
import expertpool.fee.Contract;
import expertpool.fee.Contracts;
import expertpool.fee.FeeSchedule;
import expertpool.fee.Holidays;
import expertpool.fee.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Reads what the bureau pays: its activities, its rates and the holidays of the years. */
final class FeesReader {
    private static final String ACTIVITIES = "activities.csv";
    static final String RATES = "rates.csv";
    private static final String HOLIDAYS = "holidays.csv";
    private static final String CONTRACTS = "contracts.csv";

    private final PackFiles files;
    private final Set<String> titles = new HashSet<>();

    /** @param titles the names and grades of titles that the pack knows */
    FeesReader(PackFiles files, Set<String> titles) {
        this.files = files;
        this.titles.addAll(titles);
        for (TitleGrade grade : TitleGrade.values()) {
            this.titles.add(grade.chinese());
        }
    }

    private List<Activity> activities() {
        Map<String, Activity> activities = new LinkedHashMap<>();
        Set<String> words = new HashSet<>();
        List<CSVRecord> rows = files.csv(ACTIVITIES, "活动", "关键词", "加于");
        for (CSVRecord row : rows) {
            Activity activity = new Activity(
                    row.get("活动"),
                    PackFiles.parts(row.get("关键词")),
                    Optional.of(row.get("加于")).filter(name -> !name.isEmpty()));
            activity.words().stream()
                    .filter(word -> !words.add(word))
                    .forEach(word -> files.complain(ACTIVITIES, row, "关键词“" + word + "”出现两次，请删去一处"));
            if (activities.putIfAbsent(activity.name(), activity) != null) {
                files.complain(ACTIVITIES, row, "活动“" + activity.name() + "”出现两次，请删去一行");
            }
        }
        for (CSVRecord row : rows) {
            String base = row.get("加于");
            if (!base.isEmpty()
                    && Optional.ofNullable(activities.get(base))
                            .filter(one -> one.addsTo().isEmpty())
                            .isEmpty()) {
                files.complain(ACTIVITIES, row, "加于“" + base + "”应为另一行不加于其他活动的活动");
            }
        }
        return List.copyOf(activities.values());
    }

    private Holidays holidays() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (CSVRecord row : files.csv(HOLIDAYS, "日期", "安排", "节日", "法定", "依据")) {
            boolean work = row.get("安排").equals("班");
            boolean statutory = row.get("法定").equals("是");
            boolean known = List.of("休", "班").contains(row.get("安排"))
                    && List.of("是", "否").contains(row.get("法定"));
            if (!known || (work && statutory)) {
                files.complain(HOLIDAYS, row, "安排应为休或班，法定应为是或否，上班的日子不是法定节假日");
            }
            files.date(HOLIDAYS, row, "日期")
                    .filter(date -> days.putIfAbsent(date, statutory) != null)
                    .ifPresent(date -> files.complain(HOLIDAYS, row, date + "出现两次，请删去一行"));
        }
        return Holidays.of(days);
    }

    /** 合同登记: two of one day leave open who pays. */
    Contracts contracts() {
        List<Contract> contracts = new ArrayList<>();
        for (CSVRecord row : files.csv(CONTRACTS, "第三方服务机构", "合同编号", "自", "至")) {
            Optional<LocalDate> from = files.date(CONTRACTS, row, "自");
            Optional<LocalDate> to = files.date(CONTRACTS, row, "至");
            if (from.isEmpty() || to.isEmpty()) {
                continue;
            }
            Contract contract = new Contract(row.get("第三方服务机构"), row.get("合同编号"), from.get(), to.get());
            if (contract.contractor().isBlank() || contract.number().isBlank()) {
                files.complain(CONTRACTS, row, "请填写第三方服务机构和合同编号");
            } else if (contract.to().isBefore(contract.from())) {
                files.complain(CONTRACTS, row, "止日早于起日，请核对");
            } else if (contracts.stream()
                    .anyMatch(other -> other.covers(contract.from()) || contract.covers(other.from()))) {
                files.complain(CONTRACTS, row, "与另一份合同的期限重叠，不知道由谁支付，请改正起止日期");
            }
            contracts.add(contract);
        }
        return new Contracts(contracts);
    }

    /** @param halfDay the hours up to which a part of a day is half a day */
    FeeSchedule schedule(Dated halfDay) {
        List<Activity> activities = activities();
        return new FeeSchedule(activities, rates(activities), holidays(), halfDay);
    }

    /** A rate with its place in the table. */
    private record Line(Rate rate, Activity activity, CSVRecord row) {
        int number() {
            return Math.toIntExact(row.getRecordNumber()) + 1;
        }

        /** Whether both may be added up to one fee. */
        boolean isPaidWith(Line other) {
            return activity.addsTo().filter(other.activity.name()::equals).isPresent()
                    || other.activity.addsTo().filter(activity.name()::equals).isPresent();
        }
    }

    private List<Rate> rates(List<Activity> activities) {
        List<Line> lines = new ArrayList<>();
        for (CSVRecord row : files.csv(RATES, RateRow.COLUMNS)) {
            Optional<Activity> activity = activities.stream()
                    .filter(one -> one.name().equals(row.get("活动")))
                    .findFirst();
            if (activity.isEmpty() && !activities.isEmpty()) {
                files.complain(RATES, row, "活动“" + row.get("活动") + "”不在 " + ACTIVITIES + " 中，请核对");
            } else if (activity.isPresent()) {
                new RateRow(files, row, titles).read().ifPresent(rate -> {
                    Line line = new Line(rate, activity.get(), row);
                    lines.forEach(above -> compare(above, line));
                    lines.add(line);
                });
            }
        }
        lines.forEach(line -> joins(line, lines));
        return lines.stream().map(Line::rate).toList();
    }

    private void compare(Line above, Line line) {
        if (above.rate().covers(line.rate())) {
            files.complain(RATES, line.row(), "与第%d行重叠，同一天有两个标准，请改正起止日期、级别或地点".formatted(above.number()));
        } else if (above.isPaidWith(line)
                && above.rate().afterTax() != line.rate().afterTax()) {
            files.complain(RATES, line.row(), "与第%d行一是税前一是税后，相加的标准应当一致".formatted(above.number()));
        }
    }

    /** A standard that ends before the next of its kind begins leaves days for which nothing could be paid. */
    private void joins(Line line, List<Line> all) {
        LocalDate from = line.rate().from();
        List<Rate> earlier = all.stream()
                .map(Line::rate)
                .filter(other -> other.isAbout(line.rate()) && other.from().isBefore(from))
                .toList();
        if (!earlier.isEmpty() && earlier.stream().allMatch(other -> other.to().isBefore(from.minusDays(1)))) {
            files.complain(RATES, line.row(), from + "以前有空档，没有标准的日子不能计算报酬，请接续前一标准");
        }
    }
}
