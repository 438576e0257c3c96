package expertpool.form;

import static java.util.stream.Collectors.joining;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import expertpool.form.ScoreText.Part;
import expertpool.form.ScoreText.Topic;
import expertpool.form.Scores.Aspect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 考核得分, from 考核内容 and 考核意见 together: 表5 has no boxes for scores. */
final class ScoreReader {
    private static final Pattern AT_ONCE =
            Pattern.compile("\\s*(?:(?:得分|评分|分数|得|为|[:=])\\s*)*\\(?\\s*" + ScoreText.NUMBER);
    private static final Pattern POINTS = Pattern.compile("(?=[0-9])(?<![加扣减第+-]|[加扣减]分|[加扣减]分:)" + ScoreText.NUMBER);
    private static final Pattern ADDED_OR_TAKEN = Pattern.compile("[加扣减+-]\\s*分?\\s*:?\\s*[0-9]");
    private static final Pattern SIGNED =
            Pattern.compile("([加扣减+-])(?:分项?)?\\s*[:+-]?\\s*" + ScoreText.NUMBER + "\\s*分?");
    private static final Pattern TOTAL = Pattern.compile("[^0-9]{0,4}" + ScoreText.NUMBER);
    private static final Pattern LONE_TOTAL =
            Pattern.compile("(?=[0-9])(?<![加扣减+-])" + ScoreText.NUMBER + "\\s*分(?!以|之)");
    private static final Pattern ONLY_A_NUMBER = Pattern.compile("\\s*" + ScoreText.NUMBER + "\\s*$");
    private static final Pattern AROUND_REASON = Pattern.compile("^[\\s:,;。、()]+|[\\s:,;。、()]+$");
    private static final Pattern PUNCTUATION = Pattern.compile("[,:;()!?]");

    private static final String REMEDY = "请在考核意见中写明五项得分和总分，例如“德18 能19 勤20 绩17 廉20 总分94”。";

    private final List<Fault> faults = new ArrayList<>();
    private final Points points;
    private final List<Part> contents;
    private final List<Part> opinion;

    private ScoreReader(Points points, String contents, String opinion) {
        this.points = points;
        this.contents = ScoreText.ofContents(contents);
        this.opinion = ScoreText.ofOpinion(opinion);
    }

    /** The scores as far as they are written in either box, each within its points. */
    static Reading<Scores> read(Points points, String contents, String opinion) {
        return BlankWords.isBlank(contents) && BlankWords.isBlank(opinion)
                ? Reading.empty()
                : new ScoreReader(points, contents, opinion).read();
    }

    /** Whether any points are written behind the printed items of 考核内容. */
    static boolean isScored(Points points, String contents) {
        return ScoreText.ofContents(contents).stream()
                .filter(part -> part.topic() != Topic.NONE)
                .anyMatch(part -> POINTS.matcher(points.without(part.words())).find());
    }

    private Reading<Scores> read() {
        Map<Aspect, BigDecimal> byAspect = aspects();
        List<Part> adjusting = of(Topic.ADJUSTMENT).toList();
        Optional<BigDecimal> adjustment = adjustment(adjusting);
        Optional<String> reason = adjustment.flatMap(points -> reason(adjusting));
        Scores scores = new Scores(byAspect, adjustment, reason, statedTotal());
        scores.total()
                .flatMap(total -> scores.statedTotal().filter(stated -> stated.compareTo(total) != 0))
                .ifPresent(
                        stated -> faults.add(wrongTotal(stated, scores.total().orElseThrow())));
        return new Reading<>(scores.isEmpty() ? null : scores, faults);
    }

    private Stream<Part> of(Topic topic) {
        return Stream.concat(contents.stream(), opinion.stream()).filter(part -> part.topic() == topic);
    }

    private Map<Aspect, BigDecimal> aspects() {
        Map<Aspect, BigDecimal> byAspect = new EnumMap<>(Aspect.class);
        List<String> missing = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            List<String> written = of(Topic.ASPECT)
                    .filter(part -> part.aspect().filter(aspect::equals).isPresent())
                    .map(this::withoutMost)
                    .toList();
            Set<BigDecimal> found = new TreeSet<>();
            written.forEach(words -> found.addAll(pointsIn(words)));
            if (found.size() > 1
                    || (found.isEmpty()
                            && written.stream()
                                    .anyMatch(words ->
                                            ADDED_OR_TAKEN.matcher(words).find()))) {
                faults.add(new Fault("score-missing", "“" + aspect.chinese() + "”一项看不出哪个数是得分。", REMEDY));
            } else if (found.isEmpty()) {
                missing.add(aspect.chinese());
            } else {
                found.forEach(score -> within(aspect, score).ifPresent(valid -> byAspect.put(aspect, valid)));
            }
        }
        if (!missing.isEmpty()) {
            faults.add(new Fault("score-missing", "没有写得分的项目：" + String.join("、", missing) + "。", REMEDY));
        }
        return byAspect;
    }

    private Optional<BigDecimal> within(Aspect aspect, BigDecimal score) {
        BigDecimal most = points.most(aspect);
        if (score.compareTo(most) <= 0) {
            return Optional.of(score);
        }
        faults.add(new Fault(
                "score-range",
                "“%s”一项写的是%s分，超出0至%s分。".formatted(aspect.chinese(), score.toPlainString(), most.toPlainString()),
                "请按0至%s分评分。".formatted(most.toPlainString())));
        return Optional.empty();
    }

    private String withoutMost(Part part) {
        return points.without(part.words());
    }

    /** The number that comes at once is the score; behind the printed words of an item, the only number. */
    private static Set<BigDecimal> pointsIn(String words) {
        Matcher atOnce = AT_ONCE.matcher(words);
        if (atOnce.lookingAt()) {
            return Set.of(points(atOnce.group(1)));
        }
        Set<BigDecimal> points = new TreeSet<>();
        POINTS.matcher(words).results().forEach(number -> points.add(points(number.group(1))));
        return points;
    }

    private Optional<BigDecimal> adjustment(List<Part> parts) {
        List<BigDecimal> signed = parts.stream()
                .flatMap(part -> SIGNED.matcher(part.words()).results())
                .map(points -> "扣减-".contains(points.group(1))
                        ? points(points.group(2)).negate()
                        : points(points.group(2)))
                .toList();
        boolean unsigned = parts.stream().anyMatch(part -> Arrays.stream(SIGNED.split(part.words()))
                .anyMatch(words -> POINTS.matcher(words).find() && !BlankWords.isBlank(words.replace(":", ""))));
        if (unsigned) {
            faults.add(new Fault("score-adjustment", "其他加分或扣分项写了分数，看不出是加分还是扣分。", "请写明“加2分”或“扣2分”，并写明事由。"));
        }
        return unsigned ? Optional.empty() : signed.stream().reduce(BigDecimal::add);
    }

    private static Optional<String> reason(List<Part> parts) {
        String reason = parts.stream()
                .flatMap(part -> SIGNED.splitAsStream(part.words()))
                .map(words -> AROUND_REASON.matcher(words).replaceAll(""))
                .filter(words -> !words.isEmpty())
                .collect(joining("；"));
        // the words come in half width; a document prints Chinese punctuation
        String printed = PUNCTUATION
                .matcher(reason)
                .replaceAll(mark -> Character.toString(mark.group().charAt(0) - '!' + '！'));
        return printed.isEmpty() ? Optional.empty() : Optional.of(printed);
    }

    private Optional<BigDecimal> statedTotal() {
        Set<BigDecimal> totals = new TreeSet<>();
        of(Topic.TOTAL).forEach(part -> first(TOTAL.matcher(withoutMost(part))).ifPresent(totals::add));
        if (totals.isEmpty()) {
            opinion.stream()
                    .filter(part -> part.topic() == Topic.NONE)
                    .map(this::withoutMost)
                    .forEach(words -> {
                        LONE_TOTAL.matcher(words).results().forEach(number -> totals.add(points(number.group(1))));
                        first(ONLY_A_NUMBER.matcher(words))
                                .filter(number -> opinion.size() == 1)
                                .ifPresent(totals::add);
                    });
        }
        if (totals.size() > 1) {
            faults.add(new Fault(
                    "score-total",
                    "写了不止一个总分：" + totals.stream().map(BigDecimal::toPlainString).collect(joining("、")) + "。",
                    REMEDY));
        }
        return totals.size() == 1 ? totals.stream().findFirst() : Optional.empty();
    }

    private static Optional<BigDecimal> first(Matcher number) {
        return number.lookingAt() ? Optional.of(points(number.group(1))) : Optional.empty();
    }

    private static BigDecimal points(String digits) {
        BigDecimal points = new BigDecimal(digits).stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0) : points;
    }

    private static Fault wrongTotal(BigDecimal stated, BigDecimal sum) {
        return new Fault(
                "score-total",
                "总分写的是%s分，各项相加是%s分。".formatted(stated.toPlainString(), sum.toPlainString()),
                "请核对各项得分、加分或扣分和总分。");
    }
}
