package expertpool.sample;

import java.time.LocalDate;
import java.util.List;

/** The Tables 2 of the sample: one of every section, each in its own format and shape. */
final class SummaryFiles {
    private final Cast cast;

    SummaryFiles(Cast cast) {
        this.cast = cast;
    }

    List<SampleFile> files() {
        return List.of(coal(), mines(), chemicals(), industry(), rescue(), law(), information());
    }

    private SampleFile coal() {
        Summary summary = summary(Section.COAL, "2026-10-20", 11);
        SummaryWorkbook workbook = SummaryWorkbook.fill(Blank.TABLE2_XLSX, summary);
        workbook.type(
                SummaryWorkbook.FIRST_ROW + 3,
                SummaryWorkbook.MOBILE_COLUMN,
                cast.expert(Section.COAL, 4).mobile().replaceFirst("^154.", "1549"));
        return file(Section.COAL, "2026年专家汇总表.xlsx", workbook, Verdict.warned(2, "values-conflict"));
    }

    /** The seventh never sent a Table 1. */
    private SampleFile mines() {
        SummaryWorkbook workbook = SummaryWorkbook.fill(Blank.TABLE2_XLS, summary(Section.MINES, "2026-10-21", 7));
        return file(Section.MINES, "汇总表（最终版2）.xls", workbook, Verdict.warned(2, "recommendation-missing"));
    }

    private SampleFile chemicals() {
        Summary summary = summary(Section.CHEMICALS, "2026-10-19", 11);
        SummaryWorkbook workbook = SummaryWorkbook.fill(Blank.TABLE2_XLSX, summary)
                .typeAsNumber(
                        SummaryWorkbook.FIRST_ROW + 8,
                        cast.expert(Section.CHEMICALS, 9).idNumber());
        return file(Section.CHEMICALS, "附件2-危化科汇总表.xlsx", workbook, Verdict.partlyAccepted(2, 9, "id-digits-lost"));
    }

    private SampleFile industry() {
        Summary summary = summary(Section.INDUSTRY, "2026-10-22", 9);
        SummaryWorkbook workbook = SummaryWorkbook.fill(Blank.TABLE2_XLSX, summary)
                .type(SummaryWorkbook.TITLE_ROW, 0, "长治市应急管理专家推荐汇总表")
                .type(SummaryWorkbook.LABEL_ROW, SummaryWorkbook.ID_NUMBER_COLUMN, "身份证号码")
                .type(SummaryWorkbook.LABEL_ROW, SummaryWorkbook.MOBILE_COLUMN, "手机\n号码")
                .type(SummaryWorkbook.LABEL_ROW, SummaryWorkbook.EMPLOYER_COLUMN, "工作单位")
                .addColumn(
                        "最高学历", summary.people().stream().map(Person::education).toList());
        return file(Section.INDUSTRY, "工贸专家名单.xlsx", workbook, Verdict.accepted(2));
    }

    private SampleFile rescue() {
        WordPaper paper = summary(Section.RESCUE, "2026-10-26", 8)
                .inWord()
                .type(Box.cell(6, SummaryWorkbook.EMPLOYER_COLUMN), "样例应急技术服务有限公司");
        return SampleFile.of(
                Section.RESCUE.title() + "/专家汇总表20261026.docx", paper, Verdict.warned(2, "values-conflict"));
    }

    private SampleFile law() {
        SummaryWorkbook workbook = SummaryWorkbook.fill(Blank.TABLE2_XLS, summary(Section.LAW, "2026-10-23", 5))
                .dropTitle();
        return file(Section.LAW, "法规组专家.xls", workbook, Verdict.accepted(2));
    }

    private SampleFile information() {
        WordPaper paper = summary(Section.INFORMATION, "2026-10-27", 5).inWord();
        return SampleFile.of(Section.INFORMATION.title() + "/附件2：汇总表.doc", paper, Verdict.accepted(2));
    }

    private Summary summary(Section section, String filled, int count) {
        return new Summary(section, LocalDate.parse(filled), cast.listed(section, count));
    }

    private static SampleFile file(Section section, String name, SummaryWorkbook workbook, Verdict verdict) {
        byte[] bytes = workbook.bytes();
        return new SampleFile(section.title() + "/" + name, () -> bytes, verdict);
    }
}
