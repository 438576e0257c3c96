package expertpool.appraisal;

import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Written;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.roster.Expert;
import expertpool.roster.Recommendations.Recommendation;
import expertpool.settlement.Settlement;
import expertpool.settlement.Use;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tables 5 as they come out of the register, and what they are held against. */
final class AppraisalForms {
    static final String CHEMICALS = "危险化学品安全监督管理科";
    static final BureauPack PACK = pack("templates/changzhi");
    static final BureauPack OTHER_PACK = pack("templates/example-bureau");
    static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private AppraisalForms() {}

    private static BureauPack pack(String folder) {
        try {
            return BureauPack.load(Path.of(folder));
        } catch (FaultyPack e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** An appraisal of December 2025 with that total. */
    static Appraisal appraisal(String department, String path, String receivedOn, Expert expert, String total) {
        Entries entries = Written.entries(Map.of(
                Field.NAME, expert.entries().text(Field.NAME).orElseThrow(),
                Field.BIRTH_DATE, expert.idNumber().birthDate().toString().substring(0, 7),
                Field.PERIOD, "2025-12-09",
                Field.VIRTUE, "18",
                Field.ABILITY, "18",
                Field.DILIGENCE, "18",
                Field.ACHIEVEMENT, "18",
                Field.INTEGRITY, "18",
                Field.TOTAL, total));
        return new Appraisal(department, path, LocalDate.parse(receivedOn), false, 7, 1, entries);
    }

    /** The same by the department that sees to chemicals. */
    static Appraisal appraisal(Expert expert, String total) {
        return appraisal(CHEMICALS, "危化科/甲.docx", "2025-12-20", expert, total);
    }

    static Appraisal period(Appraisal appraisal, String period) {
        return with(appraisal, Field.PERIOD, period);
    }

    static Appraisal with(Appraisal appraisal, Field field, String value) {
        return new Appraisal(
                appraisal.department(),
                appraisal.path(),
                appraisal.receivedOn(),
                appraisal.superseded(),
                appraisal.form(),
                appraisal.number(),
                Written.with(appraisal.entries(), field, value));
    }

    static Appraisal superseded(Appraisal appraisal) {
        return new Appraisal(
                appraisal.department(), appraisal.path(), appraisal.receivedOn(), true, 7, 1, appraisal.entries());
    }

    static Use use(String department, String to, String names) {
        return new Use(
                1,
                1,
                department + "/使用.docx",
                "table 1",
                Written.entries(Map.of(Field.DEPARTMENT, department, Field.TO, to, Field.EXPERTS, names)));
    }

    /** 2025 with these papers; everybody who is recommended has been since May 2025. */
    static AppraisalYear year(BureauPack pack, List<Expert> pool, List<Use> uses, Appraisal... appraisals) {
        List<Recommendation> lists = pool.stream()
                .flatMap(expert -> expert.recommendedBy().stream()
                        .map(department -> list(expert, department, LocalDate.of(2025, 5, 4), "list.xlsx")))
                .toList();
        return new AppraisalYear(
                pool,
                AppraisalSummary.of(2025, List.of(appraisals), pool, Map.of(), pack.departments()),
                duties(pack, register(pool, lists, uses), appraisals),
                List.of());
    }

    /** The line of a list of that department, in its folder. */
    static Recommendation list(Expert expert, String department, LocalDate day, String file) {
        return new Recommendation(expert.idNumber().number(), department, day, department + "/" + file);
    }

    /** Nobody was removed, and no use has a dispatch. */
    static Duties.Register register(List<Expert> pool, List<Recommendation> lists, List<Use> uses) {
        return new Duties.Register(
                pool, lists, Settlement.all(uses, List.of(), pool, any -> false).values(), Map.of());
    }

    /** Those of 2025. */
    static Duties duties(BureauPack pack, Duties.Register register, Appraisal... appraisals) {
        AppraisalSummary summary =
                AppraisalSummary.of(2025, List.of(appraisals), register.pool(), Map.of(), pack.departments());
        return Duties.of(summary, register, pack.departments());
    }
}
