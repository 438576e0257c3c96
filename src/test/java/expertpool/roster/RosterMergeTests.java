package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.IdNumber;
import expertpool.filing.FiledRecord;
import expertpool.finding.Finding;
import expertpool.finding.Severity;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Entry;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.Written;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.roster.Candidacy.Paper;
import expertpool.roster.Expert.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterMergeTests {
    private static final Entries HAN = Written.entries(Map.of(
            Field.NAME, "韩峰永",
            Field.SEX, "男",
            Field.ID_NUMBER, People.HAN,
            Field.MOBILE, "15481278919",
            Field.EMPLOYER, "甲公司",
            Field.TITLE, "高级工程师",
            Field.SCHOOL, "样例大学",
            Field.MAJOR, "化工",
            Field.SPECIALTIES, "3.1|3.7"));

    private final RosterMerge merge;

    RosterMergeTests() throws FaultyPack {
        BureauPack bureau = BureauPack.load(Path.of("templates/changzhi"));
        merge = new RosterMerge(bureau.regulation(), bureau.classification(), LocalDate.of(2026, 6, 1));
    }

    @Test
    void makesAnApplicantOfATable1Alone() {
        RosterMerge.Merged merged = merged(application(1, "t1.docx", HAN));

        assertThat(merged.findings()).isEmpty();
        assertThat(merged.expert())
                .isEqualTo(new Expert(
                        new IdNumber(People.HAN),
                        Status.APPLIED,
                        3,
                        List.of("3.1", "3.7"),
                        true,
                        List.of(),
                        located("t1.docx", HAN)));
    }

    @Test
    void holdsARowWithoutATable1AndSaysSo() {
        RosterMerge.Merged merged = merged(row(2, 4, "t2.xlsx", "危化科", HAN));

        assertThat(merged.expert().status()).isEqualTo(Status.RECOMMENDED);
        assertThat(merged.expert().isDue()).isFalse();
        assertThat(merged.expert().recommendedBy()).containsExactly("危化科");
        assertThat(merged.findings())
                .isEqualTo(Map.of(
                        2L,
                        List.of(new Finding(
                                Severity.WARNING,
                                "recommendation-missing",
                                "7(2)",
                                4,
                                "name",
                                "name格",
                                "没有收到此人通过核查的《专家推荐表》（表1），暂不列入名单。",
                                "请督促本人填报表1；表1通过后自动列入，汇总表不必重报。",
                                "第七条第（二）项"))));
    }

    @Test
    void asksAMemberForNoOtherTable1() {
        RosterMerge.Merged merged =
                merge.merge(new Candidacy(People.HAN, List.of(row(2, 1, "t2.xlsx", "危化科", HAN))), true, false);

        assertThat(merged.findings()).isEmpty();
        assertThat(merged.expert().status()).isEqualTo(Status.LISTED);
        assertThat(merged.expert().isDue()).isTrue();
    }

    @Test
    void mergesBothTablesOfWhichTable1Counts() {
        Entries form = Written.without(Written.without(HAN, Field.SCHOOL), Field.MAJOR);
        Entries listed = Written.with(Written.with(HAN, Field.REMARK, "新增"), Field.EMPLOYER, "甲 公司");
        RosterMerge.Merged merged = merged(application(1, "t1.docx", form), row(2, 1, "t2.xlsx", "危化科", listed));

        assertThat(merged.findings()).isEmpty();
        assertThat(merged.expert().isDue()).isTrue();
        assertThat(merged.expert().entries().entry(Field.EMPLOYER))
                .contains(new Entry("甲公司", "t1.docx employer格", List.of()));
        assertThat(merged.expert().entries().entry(Field.SCHOOL))
                .contains(new Entry("样例大学", "t2.xlsx school格", List.of()));
        assertThat(merged.expert().entries().entry(Field.REMARK))
                .contains(new Entry("新增", "t2.xlsx remark格", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 韩峰咏, 姓名, 韩峰永, 韩峰咏",
        "SEX, 女, 性别, 男, 女",
        "MOBILE, 15481278910, 移动电话, 154****8919, 154****8910",
        "EMPLOYER, 乙公司, 单位全称, 甲公司, 乙公司",
        "TITLE, 工程师, 职务职称, 高级工程师, 工程师",
        "SCHOOL, 样例学院, 毕业院校, 样例大学, 样例学院",
        "MAJOR, 采矿, 所学专业, 化工, 采矿",
        "SPECIALTIES, 3.1|3.9, 现从事专业, 3.1、3.7, 3.1、3.9"
    })
    void tellsWhereTheTablesDiffer(Field field, String other, String label, String ofForm, String ofRow) {
        RosterMerge.Merged merged =
                merged(application(1, "t1.docx", HAN), row(2, 3, "t2.xlsx", "危化科", Written.with(HAN, field, other)));

        assertThat(merged.findings())
                .isEqualTo(Map.of(
                        2L,
                        List.of(new Finding(
                                Severity.WARNING,
                                "values-conflict",
                                "7(2)",
                                3,
                                field.code(),
                                field.code() + "格",
                                "“%s”不一致：推荐表（t1.docx）为“%s”，汇总表为“%s”。".formatted(label, ofForm, ofRow),
                                "请核对后改正填错的一份；在改正之前以推荐表为准。",
                                "第七条第（二）项"))));
        assertThat(merged.expert().entries().text(field)).isEqualTo(HAN.text(field));
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYER, 甲　公司", "TITLE, '高级\n工程师'", "MAJOR, （化工）", "SPECIALTIES, 3.7|3.1"})
    void findsNoDifferenceInSpacesPunctuationAndOrder(Field field, String other) {
        assertThat(merged(application(1, "t1.docx", HAN), row(2, 3, "t2.xlsx", "危化科", Written.with(HAN, field, other)))
                        .findings())
                .isEmpty();
    }

    @Test
    void countsTheLaterOfTwoApplications() {
        Entries later = Written.with(Written.with(HAN, Field.SPECIALTIES, "1.3"), Field.TITLE, "正高级工程师");
        Expert expert = merged(application(1, "old.docx", HAN), application(2, "new.docx", later))
                .expert();

        assertThat(expert.industry()).isEqualTo(1);
        assertThat(expert.entries()).isEqualTo(located("new.docx", later));
    }

    @Test
    void tellsWhoIsListedTwiceInOneListAndNotWhoIsInTwo() {
        RosterMerge.Merged merged = merged(
                application(1, "t1.docx", HAN),
                row(2, 3, "a.xlsx", "危化科", HAN),
                row(2, 5, "a.xlsx", "危化科", HAN),
                row(7, 1, "b.xlsx", "工贸科", HAN));

        assertThat(merged.expert().recommendedBy()).containsExactly("危化科", "工贸科");
        assertThat(merged.findings())
                .isEqualTo(Map.of(
                        2L,
                        List.of(new Finding(
                                Severity.WARNING,
                                "listed-twice",
                                "7(2)",
                                5,
                                "id_number",
                                "id_number格",
                                "与本表第3条为同一身份证号。",
                                "请删除重复的一行。",
                                "第七条第（二）项"))));
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, LISTED, true",
        "true, true, REMOVED, false",
        "false, true, REMOVED, false",
        "false, false, RECOMMENDED, true"
    })
    void followsTheDecisions(boolean listed, boolean removed, Status status, boolean due) {
        Candidacy candidacy =
                new Candidacy(People.HAN, List.of(application(1, "t1.docx", HAN), row(2, 1, "t2.xlsx", "危化科", HAN)));

        Expert expert = merge.merge(candidacy, listed, removed).expert();

        assertThat(expert.status()).isEqualTo(status);
        assertThat(expert.isDue()).isEqualTo(due);
    }

    private RosterMerge.Merged merged(Paper... papers) {
        return merge.merge(new Candidacy(People.HAN, List.of(papers)), false, false);
    }

    private static Paper application(long form, String path, Entries entries) {
        return paper(new FiledRecord(form, 1, FormKind.RECOMMENDATION, Verdict.ACCEPTED, entries), path, "危化科");
    }

    private static Paper row(long form, int number, String path, String department, Entries entries) {
        return paper(new FiledRecord(form, number, FormKind.SUMMARY, Verdict.ACCEPTED, entries), path, department);
    }

    private static Paper paper(FiledRecord record, String path, String department) {
        return new Paper(record, path, department, Optional.empty(), LocalDate.of(2026, 6, 1));
    }

    /** The entries with their file before their places. */
    private static Entries located(String path, Entries entries) {
        Map<Field, Entry> located = new java.util.EnumMap<>(Field.class);
        entries.all()
                .forEach((field, entry) ->
                        located.put(field, new Entry(entry.value(), path + " " + entry.where(), List.of())));
        return new Entries(located);
    }
}
