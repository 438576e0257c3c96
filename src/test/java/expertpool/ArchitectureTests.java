package expertpool;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house: who may know whom. The table is the one in ARCHITECTURE.md. */
class ArchitectureTests {
    /** Package | the packages of ours it may use. */
    private static final String ALLOWED =
            """
            finding        |
            expert         |
            document       |
            grid           | finding
            form           | grid expert finding
            fee            | expert
            regulation     | fee form expert finding
            filing         | form finding
            intake         | filing regulation form grid finding
            roster         | filing regulation form expert finding document
            edition        | roster filing regulation form expert finding document
            dispatch       | edition roster regulation filing form expert finding document
            appraisal      | settlement roster regulation filing form expert finding document
            settlement     | filing dispatch roster regulation fee form expert finding document
            reconciliation | settlement roster regulation filing fee form expert finding document
            handout        | settlement appraisal dispatch roster regulation filing form grid expert finding document
            report         | reconciliation settlement appraisal dispatch edition roster regulation filing fee form expert finding document
            job            | report handout reconciliation settlement appraisal dispatch edition roster intake filing regulation form grid expert finding document
            cli            | job handout reconciliation settlement appraisal dispatch edition roster intake filing regulation form expert finding
            """;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("expertpool");

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        for (String line : ALLOWED.lines().toList()) {
            int bar = line.indexOf('|');
            table.put(
                    line.substring(0, bar).strip(),
                    Arrays.stream(line.substring(bar + 1).strip().split(" ", -1))
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return table;
    }

    @TestFactory
    Stream<DynamicTest> usesOnlyWhatTheTableAllows() {
        return table().entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(line.getKey(), () -> {
                    String[] allowed = Stream.concat(
                                    Stream.of("expertpool." + line.getKey() + "..", "expertpool"),
                                    line.getValue().stream().map(name -> "expertpool." + name + ".."))
                            .toArray(String[]::new);
                    DescribedPredicate<JavaClass> foreign =
                            resideInAnyPackage("expertpool..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
                    noClasses()
                            .that()
                            .resideInAPackage("expertpool." + line.getKey() + "..")
                            .should()
                            .dependOnClassesThat(foreign)
                            .check(CLASSES);
                }));
    }

    @Test
    void namesEveryPackageInTheTable() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("expertpool."))
                .map(name -> name.substring("expertpool.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(new TreeSet<>(table().keySet()));
    }

    @Test
    void hasNoCycles() {
        slices().matching("expertpool.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void knowsOfficeFormatsOnlyAtTheEdges() {
        noClasses()
                .that()
                .resideOutsideOfPackages("expertpool.grid..", "expertpool.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.xhtmlrenderer..", "com.ctc.wstx..")
                .check(CLASSES);
    }

    @Test
    void knowsSpringBatchOnlyInTheJobs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("expertpool.job..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(CLASSES);
    }

    @Test
    void passesDatesIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("expertpool.cli..")
                .should()
                .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .check(CLASSES);
    }

    /** who is drawn is ranked by a keyed hash; nothing shuffles, and no generator decides. */
    @Test
    void drawsByRankAlone() {
        noClasses()
                .that()
                .resideInAPackage("expertpool.dispatch..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(util|security)\\..*Random.*|java\\.util\\.random\\..*")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.Collections.class, "shuffle", java.util.List.class)
                .check(CLASSES);
    }

    @Test
    void givesNoNameThatSaysNothing() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Service|Misc|Common)$")
                .check(CLASSES);
    }
}
