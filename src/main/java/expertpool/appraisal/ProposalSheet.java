package expertpool.appraisal;

import expertpool.appraisal.Proposal.Reason;
import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Industry;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.roster.RosterOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 续聘清退建议表 (P17): proposals with their reasons. It decides nothing. */
public final class ProposalSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 3, Kind.CENTRED),
            new Column("姓名", 5, Kind.CENTRED),
            new Column("单位", 10, Kind.TEXT),
            new Column("行业领域", 8, Kind.TEXT),
            new Column("状态", 5, Kind.CENTRED),
            new Column("考核科室数", 4, Kind.NUMBER),
            new Column("平均分", 4, Kind.NUMBER),
            new Column("最低分", 4, Kind.NUMBER),
            new Column("建议", 7, Kind.CENTRED),
            new Column("理由", 28, Kind.TEXT),
            new Column("研究决定", 7, Kind.TEXT));

    private ProposalSheet() {}

    /** @param today the day on which age is judged */
    public static Sheet of(BureauPack bureau, AppraisalYear year, LocalDate today) {
        List<List<String>> rows = new ArrayList<>();
        for (Proposal proposal : Proposals.of(bureau, today, year)) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    RosterOrder.name(proposal.expert()),
                    proposal.expert().entries().text(Field.EMPLOYER).orElse(""),
                    bureau.classification()
                            .industry(proposal.expert().industry())
                            .map(Industry::name)
                            .orElse(""),
                    proposal.expert().status().chinese(),
                    proposal.standing()
                            .map(one -> Integer.toString(one.lines().size()))
                            .orElse("0"),
                    proposal.standing().map(one -> one.mean().toPlainString()).orElse(""),
                    proposal.standing().map(one -> one.least().toPlainString()).orElse(""),
                    proposal.advice().chinese(),
                    proposal.reasons().stream().map(Reason::cited).collect(Collectors.joining("；")),
                    ""));
        }
        return new Sheet(
                "续聘清退建议",
                year.year() + "年度专家续聘清退建议表",
                List.of("截至%s，共%d人。本表只是建议：续聘或清退由人研究决定，程序不作任何变更".formatted(today, rows.size())),
                COLUMNS,
                rows,
                List.of("建议按年龄、考核意见和规定划分的等次提出；分数本身不决定续聘或清退。清退的，按%s登记并函告所在单位。"
                        .formatted(bureau.regulation().basis("removal").chinese())));
    }
}
