package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.document.ListForm;
import expertpool.document.Sheet;
import expertpool.expert.IdNumber;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormReader;
import expertpool.form.Written;
import expertpool.grid.Grids;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.roster.Expert.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an applicant's papers show, who is handed to which department, and the list that is filled in for it. */
class ReviewSheetsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final BureauPack bureau;

    ReviewSheetsTests() throws FaultyPack {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    @Test
    void holdsTheConditionsAgainstThePapersForEachSpecialty() {
        List<Expert> pool = List.of(
                applicant(People.HAN, "韩峰永", "高级工程师", "2018.01—至今 某公司 工程师", "3.1", "1.3"),
                applicant(People.YE, "叶丽静", "科长", "从事安全工作20年", "5.6"),
                People.member(People.LAI, "赖斌立", "1.10"));

        List<Sheet> sheets = new ReviewSheets(bureau, DAY).of(pool);

        assertThat(sheets.get(0).headLines())
                .containsExactly("截至2026-11-23，申请人2名。√ 材料显示符合，× 不符合，? 从材料看不出、须由人核定，— 本专业不要求");
        assertThat(rows(sheets.get(0)))
                .containsExactly(
                        "1|叶丽静|虚构公司|5.6 防汛抗旱|? 职务/职称填写的是“科长”，看不出是否达到要求的中级及以上职称，或者注册安全工程师、注册安全评价师|√ 本科，所学专业“采矿工程”|—"
                                + "|? 从工作简历算不出是否满10年（没有读出工作时间）|√ 到2026-11-23已满41周岁（符合条件至2051-03-17）|待核定",
                        "2|韩峰永|虚构公司|3.1 工艺|√ 高级工程师（副高级）|—|√ 106个月（8年10个月）|—|√ 到2026-11-23已满55周岁（符合条件至2037-08-22）|符合",
                        "2|韩峰永|虚构公司|1.3 矿井通风与瓦斯防治|√ 高级工程师（副高级）|—|—"
                                + "|× 工作简历中的工作时间合计106个月（8年10个月），不足10年|√ 到2026-11-23已满55周岁（符合条件至2037-08-22）|不符合");
        assertThat(sheets.get(0).footLines())
                .containsExactly("须由人评定的条件：政治表现和职业道德（第五条第（一）项）、法规标准和专业技能（第五条第（二）项）、实践经验和业务水平（第五条第（四）项）、"
                        + "现场和应急处置能力（第五条第（五）项）、身体健康（第五条第（六）项）；职称、学历的专业是否相关，工作岗位是否属于本专业。");
        assertThat(sheets.get(1).rows()).hasSize(2);
    }

    @Test
    void handsApplicantsToTheDepartmentThatSeesToTheirFirstSpecialty() {
        List<Expert> pool = List.of(
                applicant(People.HAN, "韩峰永", "工程师", "", "3.1", "1.3"),
                applicant(People.YE, "叶丽静", "科长", "", "7.5"),
                applicant("140499197708143119", "罗华林", "工程师", "", "3.3"),
                People.member(People.LAI, "赖斌立", "1.10"));
        Transfers transfers = new Transfers(bureau, DAY);

        Map<String, List<String>> names = new HashMap<>();
        transfers
                .byDepartment(pool)
                .forEach((department, people) -> names.put(
                        department, people.stream().map(RosterOrder::name).toList()));

        assertThat(names).isEqualTo(Map.of("危险化学品安全监督管理科", List.of("罗华林", "韩峰永"), "科技和信息化科", List.of("叶丽静")));
        assertThat(rows(transfers.list("科技和信息化科", List.of(pool.get(1)))))
                .containsExactly("1|叶丽静|虚构公司|科长|7.5 大数据及应用|职称或职业资格达到要求；工作经历达到年限|危化科/叶丽静.docx");
    }

    @Test
    void fillsTheListSoThatTheProgramReadsIt(@TempDir Path folder) throws Exception {
        List<Expert> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(applicant(People.HAN, "韩峰永", "高级工程师", "", "3.1", "3.9"));
        }
        Transfers transfers = new Transfers(bureau, DAY);
        byte[] list = ListForm.fill(
                bureau.blank("table2-blank.xlsx").orElseThrow(),
                transfers.labels(),
                transfers.rows(people),
                transfers.lines("危险化学品安全监督管理科"),
                Map.of("expertpool.form", "table=2;year=2026"));

        List<Form> forms = new FormReader(bureau.vocabulary(), bureau.classification())
                .read(Grids.open(Files.write(folder.resolve("list.xlsx"), list)));

        assertThat(Grids.properties(folder.resolve("list.xlsx"))).containsEntry("expertpool.form", "table=2;year=2026");
        assertThat(forms).hasSize(1);
        assertThat(forms.get(0).header().text(Field.DEPARTMENT)).contains("危险化学品安全监督管理科");
        assertThat(forms.get(0).header().text(Field.FILLED_ON)).isEmpty();
        assertThat(forms.get(0).records()).hasSize(12).allSatisfy(record -> {
            assertThat(record.text(Field.ID_NUMBER)).contains(People.HAN);
            assertThat(record.list(Field.SPECIALTIES)).containsExactly("3.1", "3.9");
            assertThat(record.text(Field.EMPLOYER)).contains("虚构公司");
        });
    }

    private static Expert applicant(String id, String name, String title, String resume, String... specialties) {
        Entries entries = Written.entries(Map.of(
                Field.NAME, name,
                Field.SEX, "男",
                Field.ID_NUMBER, id,
                Field.MOBILE, "15481278919",
                Field.EMPLOYER, "虚构公司",
                Field.TITLE, title,
                Field.EDUCATION, "本科",
                Field.MAJOR, "采矿工程",
                Field.SPECIALTIES, String.join(Field.SEPARATOR, specialties)));
        Entries located = Written.with(entries, Field.RESUME, resume);
        Map<Field, expertpool.form.Entry> all = new java.util.EnumMap<>(located.all());
        all.put(
                Field.ID_NUMBER,
                new expertpool.form.Entry(id, "危化科/" + name + ".docx table 1, row 2, column 2", List.of()));
        return new Expert(
                new IdNumber(id),
                Status.APPLIED,
                specialties[0].charAt(0) - '0',
                List.of(specialties),
                true,
                List.of(),
                new Entries(all));
    }

    private static List<String> rows(Sheet sheet) {
        return sheet.rows().stream().map(row -> String.join("|", row)).toList();
    }
}
