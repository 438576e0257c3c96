package expertpool.form;

import expertpool.expert.Classification;
import expertpool.expert.Seats;
import expertpool.expert.Specialty;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import expertpool.form.SpecialtyMention.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 所需专业和人数 of Table 3: from 专家类别 and 专家人数; from codes and full names in 服务主要内容 only where the category names
 * nothing. Each specialty that is named gets a seat; what is left goes to any of them. What is not clear is asked.
 */
public final class SeatsReader {
    /** More kinds of experts than that are no one matter. */
    private static final int MOST_KINDS = 12;

    private static final String RULE = "seats-unclear";

    /** So many of what stands before it: 2人, 两名, 各1人. */
    private static final Pattern COUNT =
            Pattern.compile("(各|各需|各抽)?\\s*(?:([0-9]{1,3})|([一二两俩三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}))\\s*(?:个人|人|名|位|个)(?:专家)?");

    /** What says nothing about the specialty. */
    private static final Pattern FILLER = Pattern.compile("技术服务|专家|技术人员|方面|领域|行业|专业|相关|从事|其中|包括|需要|共计|共|合计|类|等|的");

    private final Classification classification;
    private final IndustryWords industries;
    private final SpecialtyMentions mentions;
    private final Pattern kinds;

    /** @param kinds kinds of experts that are no specialties, as 临时 */
    public SeatsReader(Classification classification, List<String> kinds) {
        this.classification = classification;
        this.industries = new IndustryWords(classification);
        this.mentions = new SpecialtyMentions(classification, industries);
        this.kinds = Pattern.compile(
                kinds.isEmpty() ? "(?!)" : kinds.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** What is named, with the number that stands behind it; none where there is none. */
    private record Part(List<String> codes, OptionalInt number) {}

    /** The seats of a request, or what is not clear about them. */
    public Reading<List<Seats>> read(Entries request) {
        Optional<Integer> headcount = request.text(Field.HEADCOUNT).map(Integer::valueOf);
        String category = CellText.narrow(request.text(Field.CATEGORY).orElse(""));
        String details = CellText.narrow(request.text(Field.HEADCOUNT_DETAILS).orElse(""));
        if (headcount.isEmpty() || BlankWords.isBlank(category)) {
            return Reading.empty();
        }
        List<Fault> faults = new ArrayList<>();
        List<Part> parts = parts(kinds.matcher(category).replaceAll(" "), Set.of(), faults);
        if (parts.isEmpty() && faults.isEmpty()) {
            parts = certain(CellText.narrow(request.text(Field.CONTENT).orElse("")));
        }
        List<Part> named = withDetails(parts, details, faults);
        if (named.isEmpty() && faults.isEmpty()) {
            faults.add(
                    fault("“专家类别”写的是" + Quotation.of(category) + "，没有写需要哪些专业的专家", "请写明专业的编号和名称，例如“3.1工艺2人、3.5消防1人”"));
        }
        return faults.isEmpty() ? seats(named, headcount.get()) : new Reading<>(null, faults);
    }

    /** The parts of a box: each count ends one. */
    private List<Part> parts(String text, Set<Integer> around, List<Fault> faults) {
        Set<Integer> context = new TreeSet<>(around);
        context.addAll(industries.in(
                FILLER.matcher(COUNT.matcher(text).replaceAll("、")).replaceAll(" ")));
        List<Part> parts = new ArrayList<>();
        Matcher count = COUNT.matcher(text);
        int at = 0;
        while (count.find()) {
            OptionalInt number = number(count);
            List<List<String>> named = named(text.substring(at, count.start()), context, faults);
            for (int i = 0; i < named.size(); i++) {
                boolean counted = count.group(1) != null || i == named.size() - 1;
                parts.add(new Part(named.get(i), counted ? number : OptionalInt.empty()));
            }
            at = count.end();
        }
        named(text.substring(at), context, faults).forEach(codes -> parts.add(new Part(codes, OptionalInt.empty())));
        return parts.stream().anyMatch(part -> !isWholeIndustry(part))
                ? parts.stream()
                        .filter(part -> !isWholeIndustry(part) || part.number().isPresent())
                        .toList()
                : parts;
    }

    private static OptionalInt number(Matcher count) {
        return count.group(2) != null
                ? OptionalInt.of(Integer.parseInt(count.group(2)))
                : ChineseNumeral.of(count.group(3));
    }

    private boolean isWholeIndustry(Part part) {
        return part.codes()
                        .equals(codes(classification
                                .specialty(part.codes().get(0))
                                .orElseThrow()
                                .industry()))
                && part.codes().size() > 1;
    }

    /** The specialties and industries that a piece of text names, each as the codes that fit. */
    private List<List<String>> named(String text, Set<Integer> context, List<Fault> faults) {
        List<List<String>> named = new ArrayList<>();
        for (SpecialtyMention mention : mentions.in(FILLER.matcher(text).replaceAll(" "))) {
            if (mention.industry().isPresent() && mention.kind() == Kind.WORDS) {
                // 煤矿 alone is the industry, though specialties of other industries bear the name too
                named.add(codes(mention.industry().get()));
            } else if (mention.candidates().isEmpty()) {
                faults.add(fault(
                        "“专家类别”中的" + Quotation.of(mention.text()) + "不在分类表中", "请按分类表写明专业的编号和名称，例如“3.1工艺2人、3.5消防1人”"));
            } else {
                one(mention, context)
                        .ifPresentOrElse(
                                specialty -> named.add(List.of(specialty.code())), () -> faults.add(several(mention)));
            }
        }
        // 化工：3.1工艺 names one specialty twice
        return named.stream().distinct().toList();
    }

    private static Optional<Specialty> one(SpecialtyMention mention, Set<Integer> context) {
        List<Specialty> candidates = mention.candidates();
        List<Specialty> within = candidates.stream()
                .filter(candidate -> context.contains(candidate.industry()))
                .toList();
        boolean byIndustry = mention.kind() == Kind.WORDS && within.size() == 1;
        return candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : byIndustry ? Optional.of(within.get(0)) : Optional.empty();
    }

    private static Fault several(SpecialtyMention mention) {
        String names = mention.candidates().stream().map(Specialty::printed).collect(Collectors.joining("、"));
        return fault("“专家类别”中的" + Quotation.of(mention.text()) + "可能是" + names, "请写明专业的编号");
    }

    private List<String> codes(int industry) {
        return classification.specialties().stream()
                .filter(specialty -> specialty.industry() == industry)
                .map(Specialty::code)
                .toList();
    }

    /** Of free text only codes and names that can mean nothing else. */
    private List<Part> certain(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher count = COUNT.matcher(text);
        int at = 0;
        boolean found = true;
        while (found) {
            found = count.find();
            List<SpecialtyMention> sure =
                    mentions.in(text.substring(at, found ? count.start() : text.length())).stream()
                            .filter(mention -> mention.kind() != Kind.WORDS
                                    && mention.candidates().size() == 1)
                            .toList();
            for (int i = 0; i < sure.size(); i++) {
                OptionalInt number =
                        found && (i == sure.size() - 1 || count.group(1) != null) ? number(count) : OptionalInt.empty();
                parts.add(new Part(List.of(sure.get(i).candidates().get(0).code()), number));
            }
            at = found ? count.end() : text.length();
        }
        return parts;
    }

    /** 3名（其中电气1名）: the specialties of 专家人数 beside those of the category. */
    private List<Part> withDetails(List<Part> parts, String details, List<Fault> faults) {
        if (details.isEmpty()) {
            return parts;
        }
        Set<Integer> context = parts.stream()
                .flatMap(part -> part.codes().stream())
                .flatMap(code -> classification.specialty(code).stream())
                .map(Specialty::industry)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Part> all = new ArrayList<>(parts(kinds.matcher(details).replaceAll(" "), context, faults));
        parts.stream()
                .filter(part -> all.stream().noneMatch(detail -> detail.codes().equals(part.codes())))
                .forEach(all::add);
        return all;
    }

    private Reading<List<Seats>> seats(List<Part> parts, int headcount) {
        int counted = parts.stream().mapToInt(part -> part.number().orElse(0)).sum();
        List<Part> open = parts.stream().filter(part -> part.number().isEmpty()).toList();
        int rest = headcount - counted;
        if (rest < open.size() || (open.isEmpty() && rest != 0)) {
            String problem = counted == 0
                    ? "写了%d种专业，专家人数只有%d人".formatted(open.size(), headcount)
                    : "各专业人数合计%d人%s，与专家人数%d人不符"
                            .formatted(
                                    counted, open.isEmpty() ? "" : "，另有%d种专业没有写人数".formatted(open.size()), headcount);
            return Reading.fault(fault(problem, "请写明每种专业各需几人，合计与专家人数一致"));
        }
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        parts.forEach(part -> numbers.merge(part.codes(), part.number().orElse(1), Integer::sum));
        if (rest > open.size()) {
            List<String> any = open.stream()
                    .flatMap(part -> part.codes().stream())
                    .distinct()
                    .toList();
            numbers.merge(any, rest - open.size(), Integer::sum);
        }
        return numbers.size() > MOST_KINDS
                ? Reading.fault(
                        fault("写了%d种专业".formatted(numbers.size()), "请按事项分别报备，一份报备单不超过%d种专业".formatted(MOST_KINDS)))
                : Reading.of(numbers.entrySet().stream()
                        .map(entry -> new Seats(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Fault fault(String problem, String remedy) {
        return new Fault(RULE, problem, remedy);
    }
}
