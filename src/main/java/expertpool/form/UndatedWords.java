package expertpool.form;

import expertpool.expert.Career;
import expertpool.expert.MonthOrYear;
import expertpool.expert.Stint;
import expertpool.form.Narrative.Told;
import expertpool.form.TimeMention.Shape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that tell of work without saying when, where that work may be more than the stints that were read. */
final class UndatedWords {
    /** 后调入某局: some time after what was told before. */
    static final Pattern AFTERWARDS = Pattern.compile("(?<=[,;。\n ])(?:随后|尔后|而后|其后|之后|此后|后(?=[来调任到在被进转分应受返加入从又赴考经]))");
    /** 毕业后分配到某矿. */
    private static final Pattern AFTER_AN_END =
            Pattern.compile("(?:^|[,;。\n (])[^,;。\n]{0,6}?(?:毕业|退休|离职|辞职|退伍|退役|转业|复员|期满)(?:之|以)?后");
    /** Another job that began after the stint told before. */
    static final Pattern LATER = Pattern.compile(AFTER_AN_END + "|" + AFTERWARDS);

    private static final Pattern ANOTHER_POST =
            Pattern.compile("[,;。\n ]?(?:随后|尔后|而后|其后|之后|此后|后)(?:又|被|起)?(?:任|担任|提|升|晋|从事)");
    private static final Pattern CLAUSE = Pattern.compile("[,;。\n]");
    private static final Pattern EARLIER = Pattern.compile("此前|之前|早年|早期|以前|早先");
    private static final Pattern ONCE = Pattern.compile("曾(?:经)?(?:在|任|于|担任)");
    private static final Pattern STILL = Pattern.compile("现任(?!职)|现为|目前任|现在任|现从事|现担任");
    private static final Pattern ELSEWHERE = Pattern.compile("见附|附件|另附|附后|附页|附表|见档案|待补|(?:时间|年份|日期)(?:不详|不清|记不清)");
    private static final Pattern LEFT_OUT =
            Pattern.compile("(?<=[,;。\n(])(?:以[下前上])?从?略(?=[,;。\n)]|$)|(?m:^[….]{2,}$)");
    private static final Pattern CLAIM =
            Pattern.compile("(?:从事|工作|从业|工龄|经验|年限)[^,;。\n0-9]{0,16}([1-9][0-9]?)(?:余|多)?年(?![0-9])"
                    + "|(?<![0-9])([1-9][0-9]?)(?:余|多)?年(?:以上|多|余|来)?的?[^,;。\n0-9]{0,12}(?:工作|经验|工龄|从业|管理|经历)");
    private static final Pattern NUMBERED =
            Pattern.compile("^ ?(?:\\(?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[.、)]|[①-⒛㈠-㈩❶-➓])");
    /** What a slip has left of a time: 200(2.7调到某局, 2015.7月现在. */
    private static final Pattern REMAINS = Pattern.compile(
            "[0-9]{1,4} ?[-.、,;()/]{1,2} ?[0-9]{1,4}[.月-]"
                    + "|[0-9月日] ?(?:至今|现在|目前|今(?!年))|[0-9]{2,3}月(?=[入任调到分进担在起])|[0-9]\\.[0-9]{3,6}\\.[0-9]|[0-9年月] ?[现目今至]?[:：] ?[任在]");

    private static final int LONGEST_WORKING_LIFE = 60;

    /** So many characters on either side show people the place. */
    private static final int SHOWN = 20;

    private final String text;
    private final Passages passages;
    private final List<Told> told;
    private final LocalDate asOf;
    private final List<String> found = new ArrayList<>();

    private UndatedWords(String text, Passages passages, List<Told> told, LocalDate asOf) {
        this.text = text;
        this.passages = passages;
        this.told = told;
        this.asOf = asOf;
    }

    static List<String> in(String text, Passages passages, List<Told> told, LocalDate asOf) {
        UndatedWords words = new UndatedWords(text, passages, told, asOf);
        words.read();
        return words.found.stream()
                .map(Passage::withoutEdges)
                .map(Passage::forPeople)
                .toList();
    }

    private void read() {
        passages.opening().forEach(line -> aboutAnotherTime(line, true));
        Set<Passage> understood = told.stream().map(Told::passage).collect(Collectors.toSet());
        told.forEach(one -> around(one.stint(), one.passage().all()));
        for (Passage passage : passages.list()) {
            boolean alone = !understood.contains(passage);
            aboutAnotherTime(passage.all(), alone);
            if (alone && passage.time().is(Shape.POINT)) {
                afterwards(passage.time().begin(), passage.all());
            }
        }
        ELSEWHERE.matcher(text).results().forEach(elsewhere -> found.add(clauseAround(elsewhere)));
        LEFT_OUT.matcher(text).results().forEach(leftOut -> found.add(leftOut.group()));
        rows();
        remains();
        claims();
    }

    private String clauseAround(MatchResult words) {
        int from = words.start();
        while (from > Math.max(0, words.start() - SHOWN) && !endsClause(text.charAt(from - 1))) {
            from--;
        }
        int to = words.end();
        while (to < Math.min(text.length(), words.end() + SHOWN) && !endsClause(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean endsClause(char sign) {
        return ",;。\n".indexOf(sign) >= 0;
    }

    /** @param alone whether the words belong to no stint that they may describe */
    private void aboutAnotherTime(String words, boolean alone) {
        CLAUSE.splitAsStream(words)
                .filter(clause -> (STILL.matcher(clause).find() && !isAtWork())
                        || (alone
                                && (ONCE.matcher(clause).find()
                                        || EARLIER.matcher(clause).find())))
                .filter(UndatedWords::tellsOfAJob)
                .forEach(found::add);
    }

    private void around(Stint stint, String words) {
        List<String> earlier = CLAUSE.splitAsStream(words)
                .filter(clause -> EARLIER.matcher(clause).find() && tellsOfAJob(clause))
                .toList();
        if (!earlier.isEmpty() && !isPreceded(stint)) {
            found.addAll(earlier);
        }
        stint.end().ifPresent(end -> afterwards(end, words));
    }

    private boolean isPreceded(Stint stint) {
        return told.stream()
                .map(Told::stint)
                .anyMatch(other -> other.from().earliest().isBefore(stint.from().earliest())
                        && reaches(other, stint.from().latest().minusMonths(1)));
    }

    /** What is said to have followed matters where no stint follows. */
    private void afterwards(MonthOrYear date, String words) {
        Matcher later = LATER.matcher(words);
        if (!later.find()) {
            return;
        }
        String rest = words.substring(later.start());
        boolean followed = told.stream()
                .map(Told::stint)
                .anyMatch(
                        other -> !other.from().earliest().isAfter(date.latest().plusMonths(1))
                                && reaches(other, date.earliest().plusMonths(1)));
        // 1997.07—2005.03 某矿技术员，后任科长: still there
        boolean samePlace = ANOTHER_POST.matcher(rest).lookingAt() && !ResumeCues.EMPLOYER.isIn(rest);
        if (!followed && !samePlace && PassageSense.tellsOfWork(rest)) {
            found.add(rest);
        }
    }

    private static boolean reaches(Stint stint, YearMonth month) {
        return stint.end().map(end -> !end.latest().isBefore(month)).orElse(true);
    }

    private boolean isAtWork() {
        return told.stream()
                .map(Told::stint)
                .anyMatch(stint -> stint.occupation().isWork() && reaches(stint, YearMonth.from(asOf)));
    }

    /** A row of a pasted table, or a numbered item, without the time that the others have. */
    private void rows() {
        boolean table = text.indexOf('\t') >= 0;
        boolean numbered = passages.list().stream()
                .anyMatch(passage -> NUMBERED.matcher(passage.before()).find());
        passages.list().stream()
                .flatMap(passage -> passage.more().stream())
                .filter(line -> (table && line.indexOf('\t') >= 0)
                        || (numbered && NUMBERED.matcher(line).find()))
                .filter(UndatedWords::tellsOfAJob)
                .forEach(found::add);
    }

    /** A sentence or line about work with something in it that may have been a time. */
    private void remains() {
        Stream.concat(passages.opening().stream(), passages.list().stream().flatMap(passage -> passage.more().stream()))
                .filter(line -> REMAINS.matcher(line).find() && PassageSense.tellsOfWork(line))
                .forEach(found::add);
    }

    /** 从事安全工作20年, where the stints tell of less. */
    private void claims() {
        List<Stint> stints = told.stream().map(Told::stint).toList();
        int most = new Career(stints, List.of()).service(asOf).most();
        CLAIM.matcher(text).results().forEach(claim -> {
            String number = claim.group(1) != null ? claim.group(1) : claim.group(2);
            int years = Integer.parseInt(number);
            boolean date = passages.list().stream()
                    .anyMatch(passage -> passage.time().from() < claim.end()
                            && passage.time().to() > claim.start());
            if (!date && !stints.isEmpty() && years <= LONGEST_WORKING_LIFE && years * 12 > most + 11) {
                found.add(claim.group());
            }
        });
    }

    private static boolean tellsOfAJob(String words) {
        return ResumeCues.POST.isIn(words) || ResumeCues.VERB.isIn(words);
    }
}
