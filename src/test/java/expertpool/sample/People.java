package expertpool.sample;

import expertpool.sample.Section.Profile;
import expertpool.sample.Section.Strand;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents experts: the same seed gives the same people in the same order, and no two share a name or a number. */
public final class People {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SURNAMES = "韩叶赖罗范程温贺龚祁尚康殷石卫秦冯汤邹熊孟段雷侯邵史龙陶黎常武乔庞樊兰施洪翟安颜倪严牛蒋柏葛";
    private static final String GIVEN = "峰永丽静斌立华林有杰岚川屹柯霖然钧锐笛禾冬彦朗铭笙桥安平宁远帆诚毅楠清越嘉瑞晓春喆堃镕珺翀昇玥犇";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu.MM");

    private final Random random;
    private final Set<String> names = new HashSet<>();
    private final Set<String> idNumbers = new HashSet<>();
    private int count;

    public People(long seed) {
        random = new Random(seed);
    }

    /** The next expert of this section's industry: eligible under Article 5 on 2026-11-23. */
    public Person next(Section section) {
        count++;
        Profile profile = section.profile();
        Strand strand = pick(profile.strands());
        boolean woman = random.nextInt(4) == 0;
        LocalDate birth = LocalDate.of(1962, 1, 1).plusDays(random.nextInt(26 * 365));
        int age = birth.until(TODAY).getYears();
        boolean retired = age >= 60;
        String education = pick(age < 45 ? List.of("本科", "大学本科", "硕士研究生") : List.of("大专", "本科", "大学本科", "硕士研究生"));
        List<Station> career = career(profile, strand, birth, education);
        Station last = career.get(career.size() - 1);
        return new Person(
                name(),
                woman ? "女" : "男",
                birth,
                idNumber(birth, woman),
                "154%08d".formatted(81270000 + count * 7919 % 10_000_000),
                landLine(),
                landLine(),
                landLine(),
                "expert%04d@example.com".formatted(count),
                retired,
                last.employer(),
                "虚构市样例区测试路" + (1 + random.nextInt(180)) + "号",
                "0460%02d".formatted(random.nextInt(40)),
                strand.division(),
                last.post() + "/" + grade(profile, age),
                pick(profile.schools()),
                education,
                random.nextInt(3) == 0 ? "注册安全工程师" : "",
                pick(strand.majors()),
                pick(profile.industries()),
                specialties(strand),
                resume(career, retired, birth),
                publications(strand),
                random.nextBoolean() ? "无" : year(2015, 9) + "年获虚构市安全生产先进个人。",
                achievements(profile));
    }

    private String name() {
        String name;
        do {
            StringBuilder made = new StringBuilder().append(character(SURNAMES)).append(character(GIVEN));
            if (random.nextInt(4) > 0) {
                made.append(character(GIVEN));
            }
            name = made.toString();
        } while (!names.add(name));
        return name;
    }

    private String idNumber(LocalDate birth, boolean woman) {
        String number;
        do {
            number = IdNumbers.of(birth, random.nextInt(500) * 2 + (woman ? 0 : 1));
        } while (!idNumbers.add(number));
        return number;
    }

    private String landLine() {
        return "0355-0%06d".formatted(random.nextInt(1_000_000));
    }

    private static String grade(Profile profile, int age) {
        return profile.grades().get(age < 45 ? 0 : age < 56 ? 1 : 2);
    }

    private List<String> specialties(Strand strand) {
        int first = random.nextInt(strand.specialties().size());
        int last = Math.min(strand.specialties().size(), first + 1 + random.nextInt(3));
        return List.copyOf(strand.specialties().subList(first, last));
    }

    private record Station(YearMonth from, String employer, String post) {}

    private List<Station> career(Profile profile, Strand strand, LocalDate birth, String education) {
        int graduation = education.equals("硕士研究生") ? 25 : education.equals("大专") ? 21 : 22;
        YearMonth from = YearMonth.of(birth.getYear() + graduation, 7);
        int lastAppointment = Math.min(birth.getYear() + 57, 2022);
        List<Station> career = new ArrayList<>();
        for (String post : strand.posts()) {
            if (from.getYear() <= lastAppointment) {
                career.add(new Station(from, pick(profile.employers()), post));
            }
            from = from.plusMonths(48 + random.nextInt(72));
        }
        return career;
    }

    private List<String> resume(List<Station> career, boolean retired, LocalDate birth) {
        String dash = pick(List.of("-", "—"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < career.size(); i++) {
            Station station = career.get(i);
            boolean last = i == career.size() - 1;
            String to = !last
                    ? career.get(i + 1).from().minusMonths(1).format(MONTH)
                    : retired ? YearMonth.from(birth.plusYears(60)).format(MONTH) : "至今";
            lines.add(station.from().format(MONTH) + dash + to + "  " + station.employer() + "  " + station.post()
                    + (last && retired ? "（退休）" : ""));
        }
        return List.copyOf(lines);
    }

    private String publications(Strand strand) {
        String subject = pick(strand.specialties()).replaceFirst("^\\S+ ", "");
        return switch (random.nextInt(3)) {
            case 0 -> "无";
            case 1 -> "论文《关于" + subject + "的几点思考》（《样例安全》" + year(2012, 12) + "年第3期）。";
            default -> "《" + subject + "技术问答》（" + year(2012, 12) + "年，样例出版社，参编）。";
        };
    }

    private String achievements(Profile profile) {
        return "参与安全检查及隐患排查%d次；参加事故调查技术组%d次；承担%s%d项。"
                .formatted(5 + random.nextInt(40), 1 + random.nextInt(4), pick(profile.work()), 1 + random.nextInt(5));
    }

    private int year(int first, int span) {
        return first + random.nextInt(span);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private char character(String choices) {
        return choices.charAt(random.nextInt(choices.length()));
    }
}
