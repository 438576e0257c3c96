package expertpool.form;

import static java.util.stream.Collectors.joining;

import expertpool.expert.Classification;
import expertpool.expert.Industry;
import expertpool.expert.Specialty;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * 现从事专业: codes and names of the classification. A name that several industries share is told apart by a code beside
 * it or by the industry, and by nothing else.
 */
final class SpecialtyReader {
    private static final Pattern RANGE = Pattern.compile("[0-9]\\.[0-9]{1,2}\\s*[-‐–—~至到]+\\s*[0-9]{1,2}\\.[0-9]");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[0-9]{1,2}月[0-9]{1,2}日");
    private static final Pattern FIRST_OR_TENTH = Pattern.compile("[1-9]\\.1");

    private final Classification classification;
    private final IndustryWords industries;
    private final SpecialtyMentions mentions;
    private final NearestSpecialties nearestSpecialties;

    SpecialtyReader(Classification classification) {
        this.classification = classification;
        industries = new IndustryWords(classification);
        mentions = new SpecialtyMentions(classification, industries);
        nearestSpecialties = new NearestSpecialties(classification.specialties());
    }

    /** The numbers of the industries a text names, as in the boxes 行业 and 专家类别. */
    Set<Integer> industries(String text) {
        return industries.in(text);
    }

    /**
     * The specialties in the order they are written, each once.
     *
     * @param industryText the box 行业 beside it, or empty
     * @param numericCell whether a spreadsheet holds the box as a number, where 1.1 may have been typed as 1.10
     */
    Reading<List<Specialty>> read(String text, String industryText, boolean numericCell) {
        if (BlankWords.isBlank(text)) {
            return Reading.empty();
        }
        Optional<Fault> damaged = damaged(CellText.narrow(text), numericCell);
        if (damaged.isPresent()) {
            return Reading.fault(damaged.get());
        }
        Set<Integer> stated = industries.in(industryText);
        List<SpecialtyMention> found = mentions.in(text);
        Set<Integer> context = stated.isEmpty() ? qualifying(found) : stated;
        Set<Specialty> read = new LinkedHashSet<>();
        List<Fault> faults = new ArrayList<>();
        boolean namesSpecialties =
                found.stream().anyMatch(mention -> !mention.candidates().isEmpty());
        for (SpecialtyMention mention : found) {
            if (!mention.candidates().isEmpty()) {
                resolve(mention, context, read, faults);
            } else if (mention.isUnknown() || !namesSpecialties) {
                faults.add(unknown(mention));
            }
        }
        List<Specialty> elsewhere = read.stream()
                .filter(specialty -> !context.isEmpty() && !context.contains(specialty.industry()))
                .toList();
        if (!elsewhere.isEmpty()) {
            faults.add(otherIndustry(elsewhere, context));
        }
        return new Reading<>(read.isEmpty() ? null : List.copyOf(read), faults);
    }

    private void resolve(SpecialtyMention mention, Set<Integer> context, Set<Specialty> read, List<Fault> faults) {
        List<Specialty> candidates = mention.candidates();
        List<Specialty> within = candidates.stream()
                .filter(candidate -> context.contains(candidate.industry()))
                .toList();
        // a code that contradicts the name beside it is not settled by the industry
        boolean byIndustry = mention.kind() == SpecialtyMention.Kind.WORDS && within.size() == 1;
        if (candidates.size() == 1 || byIndustry) {
            read.add(byIndustry ? within.get(0) : candidates.get(0));
        } else {
            faults.add(ambiguous(mention.text(), within.size() > 1 ? within : candidates));
        }
    }

    /** 危化 is no specialty, but says which industry is meant for the others in the same box. */
    private static Set<Integer> qualifying(List<SpecialtyMention> mentions) {
        Set<Integer> numbers = new TreeSet<>();
        for (SpecialtyMention mention : mentions) {
            if (mention.candidates().isEmpty()) {
                mention.industry().ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private Optional<Fault> damaged(String text, boolean numericCell) {
        if (DATE.matcher(text).matches()) {
            return Optional.of(number("专业编号被电子表格当作日期保存，看不出原来的编号。"));
        }
        if (numericCell
                && FIRST_OR_TENTH.matcher(text).matches()
                && classification.specialty(text + "0").isPresent()) {
            return Optional.of(number("专业编号%s存成了数字，看不出是%s还是%s0。".formatted(text, text, text)));
        }
        return RANGE.matcher(text).find()
                ? Optional.of(new Fault("specialty-unknown", "专业" + Quotation.of(text) + "写的是编号范围。", "请逐个写明专业的编号和名称。"))
                : Optional.empty();
    }

    private static Fault number(String problem) {
        return new Fault("specialty-number", problem, "请把单元格设为“文本”格式，重新填写编号和名称。");
    }

    private Fault unknown(SpecialtyMention mention) {
        List<Specialty> nearest = nearestSpecialties.to(mention.text());
        String problem = mention.industry().isPresent()
                ? Quotation.of(mention.text()) + "是行业，不是分类表中的专业。"
                : "专业" + Quotation.of(mention.text()) + "不在分类表中。";
        String remedy = nearest.isEmpty() ? "请按分类表填写编号和名称。" : "分类表中相近的有：" + listed(nearest) + "；请按分类表填写编号和名称。";
        return new Fault("specialty-unknown", problem, remedy);
    }

    private Fault ambiguous(String text, List<Specialty> candidates) {
        return new Fault(
                "specialty-ambiguous",
                "专业" + Quotation.of(text) + "在分类表中可能是：" + listed(candidates) + "。",
                "请写明编号，例如“" + candidates.get(0).printed() + "”。");
    }

    private Fault otherIndustry(List<Specialty> specialties, Set<Integer> context) {
        String stated = context.stream()
                .flatMap(number -> classification.industry(number).stream())
                .map(Industry::name)
                .collect(joining("、"));
        return new Fault(
                "specialty-industry", "专业" + listed(specialties) + "不属于所填的行业（" + stated + "）。", "请核对行业和现从事专业。");
    }

    private String listed(List<Specialty> specialties) {
        return specialties.stream()
                .map(specialty -> specialty.printed() + "（"
                        + classification.industryOf(specialty).name() + "）")
                .collect(joining("、"));
    }
}
