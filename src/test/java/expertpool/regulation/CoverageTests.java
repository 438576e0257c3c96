package expertpool.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.finding.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Every word of the regulation is in somebody's hands, and the page that says in whose is written. */
class CoverageTests {
    private static final Path PAGE = Path.of("target/coverage-of-the-regulation.html");
    private static final Path TESTS = Path.of("src/test");
    private static final Pattern SPACE = Pattern.compile("[\\s　]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；])");
    private static final Map<String, String> HANDS = Map.of(
            "",
            "规则核查",
            "person",
            "由人判定",
            "document",
            "程序制作文书",
            "record",
            "程序登记",
            "nothing",
            "没有可核查的内容",
            "planned",
            "尚未建成");

    private final Regulation regulation = FilledForms.PACK.regulation();

    @Test
    void leavesNoWordOfTheRegulationWithoutAnOwner() {
        Map<String, String> uncovered = new TreeMap<>();
        FilledForms.PACK.law().provisions().forEach((place, words) -> {
            BitSet covered = new BitSet();
            for (Sentence sentence : regulation.sentences()) {
                String clause = compact(sentence.provision().clause());
                int at = sentence.provision().citation().equals(place) ? words.indexOf(clause) : -1;
                if (at >= 0) {
                    covered.set(at, at + clause.length());
                }
            }
            String rest = java.util.stream.IntStream.range(0, words.length())
                    .filter(i -> !covered.get(i) && Character.isLetterOrDigit(words.charAt(i)))
                    .mapToObj(i -> words.substring(i, i + 1))
                    .collect(Collectors.joining());
            if (!rest.isEmpty()) {
                uncovered.put(place.code(), rest);
            }
        });

        assertThat(uncovered).isEmpty();
        assertThat(FilledForms.PACK.law().provisions()).hasSizeGreaterThan(70);
    }

    /** The ids by which the project keeps track of what the regulation and its forms ask. */
    @Test
    void namesEveryObligationOfTheArticlesAndForms() throws IOException {
        Set<String> named = regulation.sentences().stream()
                .flatMap(sentence -> sentence.obligations().stream())
                .collect(Collectors.toSet());
        Set<String> known = obligations().keySet();

        assertThat(named).isSubsetOf(known);
        assertThat(known.stream().filter(id -> id.matches("[AT].*|TX.*")).filter(id -> !named.contains(id)))
                .isEmpty();
    }

    @Test
    void knowsATestForEveryRuleThatTheProgramDecides() throws IOException {
        Set<String> tested = rulesInTests();

        assertThat(regulation.requirements())
                .filteredOn(law -> !law.decided().equals("person"))
                .filteredOn(law -> !tested.contains(law.rule()))
                .extracting(Requirement::rule)
                .isEmpty();
    }

    /** 应当, 不得, 方可 and figures without a modal verb block; 原则上 warns (modality inventory of the obligations). */
    @Test
    void warnsAndDoesNotBlockWhereTheWordsSayInPrinciple() {
        assertThat(regulation.requirements())
                .filteredOn(law -> law.basis().clause().contains("原则上"))
                .isNotEmpty()
                .allSatisfy(law -> assertThat(law.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void hasARemedyInTwoLanguagesForEveryRule() {
        assertThat(regulation.requirements()).allSatisfy(law -> {
            assertThat(law.remedy()).matches(".*\\p{IsHan}.*");
            assertThat(law.englishRemedy()).matches("[\\p{ASCII}’é男女年月日]+");
            assertThat(law.title()).matches(".*\\p{IsHan}.*");
            assertThat(law.englishTitle()).matches("[\\p{ASCII}]+");
        });
    }

    @Test
    void writesThePage() throws IOException {
        Set<String> tested = rulesInTests();
        List<Map<String, Object>> lines = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : regulation.sentences()) {
            String hand = HANDS.get(sentence.hand());
            assertThat(hand).as(sentence.hand()).isNotNull();
            counts.merge(hand, 1, Integer::sum);
            lines.add(Map.of(
                    "place", sentence.provision().citation().chinese(),
                    "clause", sentence.provision().clause(),
                    "hand", sentence.hand(),
                    "handChinese", hand,
                    "why", sentence.why(),
                    "rules",
                            sentence.rules().stream()
                                    .map(rule -> line(rule, tested))
                                    .toList(),
                    "obligations", String.join(" ", sentence.obligations())));
        }
        Context context = new Context();
        context.setVariable("title", FilledForms.PACK.organisation().regulationTitle());
        context.setVariable("sentences", lawSentences());
        context.setVariable("rules", regulation.requirements().size());
        context.setVariable("counts", counts.toString());
        context.setVariable("lines", lines);
        Files.createDirectories(PAGE.getParent());
        Files.writeString(
                PAGE, engine().process(Files.readString(Path.of("src/test/resources/coverage/page.html")), context));

        assertThat(Files.readString(PAGE)).contains("年龄不超过65周岁", "age-limit", "A05-6a");
    }

    private String line(String rule, Set<String> tested) {
        Requirement law = regulation.requirement(rule).orElseThrow();
        String how = law.decided().equals("person") ? "由人判定" : tested.contains(rule) ? "有测试" : "没有测试";
        return "%s %s（%s，%s）".formatted(rule, law.title(), law.severity().chinese(), how);
    }

    private static long lawSentences() {
        return FilledForms.PACK.law().provisions().values().stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .filter(sentence -> !sentence.isBlank())
                .count();
    }

    private static TemplateEngine engine() {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /** A test names the rule that it expects. */
    private Set<String> rulesInTests() throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*(Tests\\.java|\\.csv)"))
                    .filter(path -> !path.toString().contains("Coverage"))
                    .toList()) {
                Set<String> words = new HashSet<>(Arrays.asList(
                        Files.readString(file, StandardCharsets.UTF_8).split("[^a-z0-9-]+")));
                regulation.requirements().stream()
                        .map(Requirement::rule)
                        .filter(words::contains)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Map<String, String> obligations() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/coverage/obligations.csv"));
        try (CSVParser rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            Map<String, String> obligations = new LinkedHashMap<>();
            for (CSVRecord row : rows) {
                obligations.put(row.get("id"), row.get("kind"));
            }
            return obligations;
        }
    }

    private static String compact(String words) {
        return SPACE.matcher(words).replaceAll("");
    }
}
