package expertpool.handout;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.appraisal.Duties;
import expertpool.appraisal.Duties.Duty;
import expertpool.appraisal.Duties.Exemption;
import expertpool.appraisal.Duties.Outsider;
import expertpool.form.Entries;
import expertpool.handout.AppraisalRound.Tasks;
import expertpool.regulation.Departments;
import expertpool.regulation.Departments.Department;
import expertpool.roster.Expert;
import expertpool.roster.People;
import expertpool.settlement.Settlement;
import expertpool.settlement.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AppraisalRoundTests {
    private static final Departments DEPARTMENTS = new Departments(
            List.of(new Department("一科", List.of(), List.of()), new Department("二科", List.of(), List.of())));
    private static final Expert HAN = People.member(People.HAN, "韩峰永", "3.1");
    private static final Expert YE = People.member(People.YE, "叶丽静", "3.3");
    private static final Expert LAI = People.member(People.LAI, "赖有然", "5.6");

    @Test
    void arrangesTheDutiesOfEachDepartmentInTheOrderOfTheRoster() {
        Duty used = new Duty("一科", HAN, grounds(List.of(), line("韩峰永")), Optional.empty());
        Duty recommended = new Duty("一科", YE, grounds(List.of("a.xlsx")), Optional.empty());
        Exemption exemption = new Exemption("一科", LAI, grounds(List.of("a.xlsx")), "已清退");
        Outsider outsider = new Outsider("外单位", line("外来人"));

        assertThat(AppraisalRound.of(
                        new Duties(2026, List.of(used, recommended), List.of(exemption), List.of(outsider)),
                        DEPARTMENTS))
                .isEqualTo(new AppraisalRound(
                        2026,
                        new TreeMap<>(Map.of(
                                "一科", new Tasks(List.of(recommended, used), List.of(exemption), List.of()),
                                "二科", new Tasks(List.of(), List.of(), List.of()),
                                "外单位", new Tasks(List.of(), List.of(), List.of(outsider))))));
    }

    private static Duties.Grounds grounds(List<String> lists, Settlement.Line... uses) {
        return new Duties.Grounds(new TreeSet<>(lists), List.of(uses));
    }

    private static Settlement.Line line(String name) {
        return new Settlement.Line(
                new Use(1, 1, "u.docx", "table 1", Entries.none()), Optional.empty(), name, List.of(), List.of());
    }
}
