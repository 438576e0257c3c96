package expertpool.dialect;

import static java.util.stream.Collectors.joining;

import expertpool.filing.Sha256;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.sample.People;
import expertpool.sample.Person;
import expertpool.sample.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Invents what forms say: the same seed says the same. */
final class Invention {
    private static final String PLEDGE = "本人自愿加入长治市应急管理专家组，自觉严格遵守相关法律法规及有关规定，对出具的报告或意见建议负责。";
    private static final List<String> ITEMS = List.of(
            "1. 德：思想政治素质的个人品德、职业道德、社会公德等方面的表现（20分）。",
            "2. 能：履行岗位职责相关业务能力情况（20分）；",
            "3. 勤：责任心、工作态度方面情况（20分）；",
            "4. 绩：完成工作的质量及服务对象的满意度（20分）；",
            "5. 廉：廉洁自律方面的表现（20分）；",
            "6. 其他加分或扣分项");
    private static final List<Field> ASPECTS =
            List.of(Field.VIRTUE, Field.ABILITY, Field.DILIGENCE, Field.ACHIEVEMENT, Field.INTEGRITY);

    private final Random random;
    private final People people;
    private final Section section;

    private Invention(long seed) {
        random = new Random(seed);
        people = new People(seed);
        section = pick(List.of(Section.values()));
    }

    static Paper of(FormKind kind, long seed) {
        Invention invention = new Invention(seed);
        return switch (kind) {
            case RECOMMENDATION -> invention.recommendation();
            case SUMMARY -> invention.summary();
            case DISPATCH_REQUEST -> invention.one(kind, invention.dispatchRequest());
            case USE_RECORD -> invention.one(kind, invention.useRecord());
            case APPRAISAL -> invention.one(kind, invention.appraisal());
            case REMOVAL_SLIP -> invention.one(kind, invention.removalSlip());
            case RECUSAL_SLIP -> invention.one(kind, invention.recusalSlip());
            case NUMBER_SLIP -> invention.one(kind, invention.numberSlip());
            case PAYMENT_STATEMENT -> invention.statement();
        };
    }

    private Paper one(FormKind kind, Content record) {
        return new Paper(kind, Content.EMPTY, List.of(record));
    }

    private Paper recommendation() {
        Person person = people.next(section);
        Content head = day(Content.EMPTY.with(Field.DEPARTMENT, section.title()), Field.FILLED_ON);
        Content record = person(person)
                .with(Field.BIRTH_MONTH, person.birthMonth(), month(person.birth()))
                .with(Field.WORK_PHONE, person.workPhone())
                .with(Field.HOME_PHONE, person.homePhone())
                .write(Field.UNIT_PHONE, person.workPhone())
                .with(Field.FAX, person.fax())
                .with(Field.EMAIL, person.email())
                .with(Field.EMPLOYMENT, person.retired() ? "在岗□退休☑" : "在岗☑退休□", person.retired() ? "退休" : "在岗")
                .with(Field.EMPLOYER_ADDRESS, person.address())
                .with(Field.POSTAL_CODE, person.postalCode())
                .with(Field.DIVISION, person.division())
                .with(Field.EDUCATION, person.education())
                .with(Field.QUALIFICATION, person.qualification())
                .with(Field.INDUSTRY, person.industry())
                .with(Field.RESUME, String.join("\n", person.resume()))
                .with(Field.PUBLICATIONS, "《样例技术问答》（2019年，样例出版社，参编）。")
                .with(Field.AWARDS, "2021年获虚构市安全生产先进个人。")
                .with(Field.ACHIEVEMENTS, person.achievements())
                .write(Field.EMPLOYER_OPINION, "同意推荐。\n（公章）\n2026年9月4日")
                .mean(Field.EMPLOYER_OPINION_SIGNED, "true")
                .write(Field.RECOMMENDER_OPINION, "经初审，符合专家基本条件。\n（公章）\n2026年9月5日")
                .mean(Field.RECOMMENDER_OPINION_SIGNED, "true")
                .write(Field.PLEDGE, PLEDGE + "\n签名：" + person.name() + "\n2026年9月2日")
                .mean(Field.PLEDGE_SIGNED, "true");
        return new Paper(FormKind.RECOMMENDATION, head, List.of(record));
    }

    private Paper summary() {
        Section.Profile signers = section.profile();
        Content head = day(Content.EMPTY.with(Field.DEPARTMENT, section.title()), Field.FILLED_ON)
                .with(Field.HANDLER, signers.handler())
                .with(Field.HEAD, signers.head())
                .with(Field.DEPUTY_DIRECTOR, signers.deputyDirector());
        List<Content> rows = new ArrayList<>();
        int count = 3 + random.nextInt(6);
        for (int number = 1; number <= count; number++) {
            rows.add(person(people.next(section))
                    .with(Field.ROW_NUMBER, Integer.toString(number))
                    .with(Field.REMARK, pick(List.of("新增", "续聘", "退休返聘", ""))));
        }
        return new Paper(FormKind.SUMMARY, head, rows);
    }

    private Paper statement() {
        Content head = day(
                Content.EMPTY
                        .with(Field.PAYER, "虚构人力资源服务有限公司")
                        .with(Field.QUARTER, "2026年第3季度", "2026Q3")
                        .with(Field.HANDLER, section.profile().handler()),
                Field.FILLED_ON);
        List<Content> rows = new ArrayList<>();
        int count = 3 + random.nextInt(6);
        for (int number = 1; number <= count; number++) {
            Person person = people.next(section);
            int gross = 1000 + 100 * random.nextInt(30);
            int tax = (gross - 800) / 5;
            LocalDate day = someDay();
            rows.add(Content.EMPTY
                    .write(Field.ROW_NUMBER, Integer.toString(number))
                    .with(Field.NAME, person.name())
                    .with(Field.ID_NUMBER, person.idNumber())
                    .with(Field.DISPATCH_NUMBER, "2026-0" + (10 + random.nextInt(90)))
                    .with(Field.PURPOSE, pick(List.of("专项检查", "应急预案评审")))
                    .with(Field.GROSS, "%,d.00".formatted(gross), gross + ".00")
                    .with(Field.TAX, tax + "元", tax + ".00")
                    .with(Field.NET, Integer.toString(gross - tax), (gross - tax) + ".00")
                    .with(Field.PAID_ON, Dates.written(day), day.toString())
                    .with(Field.REMARK, pick(List.of("第一批", ""))));
        }
        return new Paper(FormKind.PAYMENT_STATEMENT, head, rows);
    }

    private static Content person(Person person) {
        return Content.EMPTY
                .with(Field.NAME, person.name())
                .with(Field.SEX, person.sex())
                .with(Field.ID_NUMBER, person.idNumber())
                .mean(Field.BIRTH_DATE, person.birth().toString())
                .with(Field.MOBILE, person.mobile())
                .with(Field.EMPLOYER, person.employer())
                .with(Field.TITLE, person.title())
                .with(Field.SCHOOL, person.school())
                .with(Field.MAJOR, person.major())
                .with(Field.SPECIALTIES, person.specialtiesWritten(), codes(person));
    }

    private Content dispatchRequest() {
        Section.Profile profile = section.profile();
        int headcount = 1 + random.nextInt(5);
        LocalDate from = someDay();
        Content request = Content.EMPTY
                .with(Field.DEPARTMENT, section.title())
                .with(Field.DISPATCH_DATE, Dates.written(from), from.toString())
                .mean(Field.TO, from.toString())
                .with(Field.SERVED_UNIT, pick(profile.served()))
                .with(Field.CATEGORY, people.next(section).specialtiesWritten())
                .with(Field.CONTENT, pick(List.of("重大隐患整改验收", "专项检查", "应急预案评审")))
                .with(Field.HEADCOUNT, Integer.toString(headcount))
                .with(Field.HANDLER, profile.handler())
                .with(Field.PHONE, profile.phone());
        return signed(day(request, Field.FILLED_ON));
    }

    private Content useRecord() {
        LocalDate from = someDay();
        LocalDate to = from.plusDays(random.nextInt(3));
        String period = from.equals(to) ? Dates.written(from) : Dates.written(from) + "至" + Dates.written(to);
        List<Person> experts =
                IntStream.range(0, 2).mapToObj(i -> people.next(section)).toList();
        String names = experts.stream().map(Person::name).collect(joining("、"));
        String purpose = pick(section.profile().served()) + "专项检查";
        boolean named = random.nextBoolean();
        boolean numbered = named && random.nextBoolean();
        String remark = !named
                ? experts.stream().map(expert -> expert.name() + "1天").collect(joining("、"))
                : numbered ? "派出编号：2026-006，每人半天。" : "每人1天。";
        Content use = Content.EMPTY
                .with(Field.DEPARTMENT, section.title())
                .write(Field.USE_PERIOD, period)
                .mean(Field.FROM, from.toString())
                .mean(Field.TO, to.toString())
                .mean(Field.DAYS, Long.toString(to.toEpochDay() - from.toEpochDay() + 1))
                .mean(
                        Field.SERVICE_DAYS,
                        from.datesUntil(to.plusDays(1)).map(day -> day + " 全天").collect(joining(Field.SEPARATOR)))
                .with(Field.PURPOSE, named ? purpose + "（专家：" + names + "）" : purpose)
                .with(Field.REPORT_TITLE, "《关于" + purpose + "的专家意见》")
                .with(Field.REMARK, remark)
                .mean(Field.STATED_DAYS, numbered ? "0.5" : "1")
                .mean(Field.EXPERTS, names.replace("、", Field.SEPARATOR))
                .mean(Field.DISPATCH_NUMBER, numbered ? "2026-006" : "");
        return signed(use);
    }

    private Content signed(Content content) {
        return content.write(Field.HEAD_SIGNATURE, section.profile().head())
                .mean(Field.HEAD_SIGNED, "true")
                .write(Field.DEPUTY_DIRECTOR_SIGNATURE, section.profile().deputyDirector())
                .mean(Field.DEPUTY_DIRECTOR_SIGNED, "true");
    }

    private Content removalSlip() {
        Person person = people.next(section);
        Section.Profile signers = section.profile();
        int item = 1 + random.nextInt(8);
        String chinese = "一二三四五六七八".substring(item - 1, item);
        String ground = pick(List.of("第八条第（" + chinese + "）项", "第八条第" + chinese + "项", "8." + item));
        Content slip = Content.EMPTY
                .with(Field.NAME, person.name())
                .with(Field.ID_NUMBER, person.idNumber())
                .with(Field.GROUND, ground, "8(" + item + ")")
                .with(Field.REASON, "实际工作能力不能满足工作需要")
                .with(Field.EVIDENCE, pick(List.of("2025年度考核表", "谈话记录")))
                .with(Field.DEPARTMENT, section.title())
                .with(Field.HEAD, signers.head())
                .with(Field.DEPUTY_DIRECTOR, pick(List.of(signers.deputyDirector(), "")));
        return day(slip, Field.FILLED_ON);
    }

    private Content recusalSlip() {
        Person person = people.next(section);
        Content slip = Content.EMPTY
                .with(Field.NAME, person.name())
                .with(Field.ID_NUMBER, person.idNumber())
                .with(Field.SERVED_UNIT, pick(section.profile().served()))
                .with(Field.REASON, pick(List.of("配偶在该单位任职", "持有该单位股份")))
                .write(Field.SIGNATURE, person.name())
                .mean(Field.SIGNED, "true");
        return day(slip, Field.FILLED_ON);
    }

    private Content numberSlip() {
        String value = Long.toHexString(random.nextLong() | Long.MIN_VALUE).toUpperCase(Locale.ROOT);
        boolean opened = random.nextBoolean();
        Content slip = Content.EMPTY
                .with(Field.DISPATCH_NUMBER, "2026-0" + (10 + random.nextInt(90)))
                .with(Field.DEPARTMENT, "政务服务中心")
                .with(Field.DIGEST, Sha256.of(value))
                .with(Field.VALUE, opened ? value : "")
                .write(Field.SIGNATURE, section.profile().handler())
                .mean(Field.SIGNED, "true");
        return day(slip, Field.FILLED_ON);
    }

    private Content appraisal() {
        Person person = people.next(section);
        LocalDate day = LocalDate.of(2025, 12, 1 + random.nextInt(28));
        Content appraisal = Content.EMPTY
                .with(Field.NAME, person.name())
                .with(Field.BIRTH_DATE, person.birthMonth(), month(person.birth()))
                .with(Field.SPECIALTIES, person.specialtiesWritten(), codes(person))
                .with(Field.MOBILE, person.mobile())
                .with(Field.PERIOD, Dates.written(day), day.toString())
                .write(Field.SCORES, String.join("\n", ITEMS))
                .write(Field.HEAD_SIGNATURE, section.profile().head())
                .mean(Field.HEAD_SIGNED, "true");
        StringBuilder opinion = new StringBuilder();
        int total = 0;
        for (Field aspect : ASPECTS) {
            int score = 14 + random.nextInt(7);
            total += score;
            opinion.append("德能勤绩廉".charAt(ASPECTS.indexOf(aspect)))
                    .append(score)
                    .append(' ');
            appraisal = appraisal.mean(aspect, Integer.toString(score));
        }
        return appraisal
                .mean(Field.TOTAL, Integer.toString(total))
                .with(Field.OPINION, opinion + "总分" + total)
                .mean(Field.STATED_TOTAL, Integer.toString(total));
    }

    private Content day(Content content, Field box) {
        LocalDate day = someDay();
        return content.with(box, Dates.written(day), day.toString());
    }

    private LocalDate someDay() {
        return LocalDate.of(2026, 1, 5).plusDays(random.nextInt(300));
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private static String codes(Person person) {
        return person.specialties().stream()
                .map(specialty -> specialty.substring(0, specialty.indexOf(' ')))
                .collect(joining(Field.SEPARATOR));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
