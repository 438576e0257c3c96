package expertpool.edition;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.edition.Changes.What;
import expertpool.expert.Industry;
import expertpool.expert.Masked;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import expertpool.roster.Quotas;
import expertpool.roster.RosterNotice;
import expertpool.roster.RosterOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 版次附表: what goes with an edition besides the notice. */
public final class EditionSheets {
    private static final int BLANK_ROWS = 8;

    private EditionSheets() {}

    static String name(Member member) {
        return RosterOrder.name(member.expert());
    }

    static String industry(BureauPack bureau, Member member) {
        return bureau.classification()
                .industry(member.expert().industry())
                .map(Industry::name)
                .orElse("");
    }

    /** 征求意见表: one line for each member of the leadership, filled in by hand (Article 7(3)). */
    public static Sheet opinions(BureauPack bureau, Draft draft) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= BLANK_ROWS; i++) {
            rows.add(List.of(Integer.toString(i), "", "□同意　□不同意\n□修改后同意", "", "", ""));
        }
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.CENTRED),
                new Column("局领导", 6, Kind.CENTRED),
                new Column("意见", 9, Kind.CENTRED),
                new Column("修改意见（人员、理由）", 22, Kind.TEXT),
                new Column("签名", 7, Kind.CENTRED),
                new Column("日期", 7, Kind.CENTRED));
        String head = "《%s》（%s%s，共%d人）已经汇总，请于阅后签署意见。依据：%s%s。"
                .formatted(
                        bureau.organisation().rosterTitle(),
                        draft.step().name(),
                        draft.step().stage().chinese(),
                        draft.members().size(),
                        bureau.organisation().regulationTitle(),
                        bureau.regulation().basis("edition").chinese());
        return new Sheet(
                "征求意见表",
                bureau.organisation().rosterTitle() + "征求意见表",
                List.of(head),
                columns,
                rows,
                List.of(
                        "请于　　　　年　　月　　日前签署意见，退回%s。"
                                .formatted(bureau.organisation().centre()),
                        "名单指纹（SHA-256）：" + draft.step().fingerprintPrinted()));
    }

    /** 公开版: without anything by which somebody could be reached or known. */
    public static Sheet open(BureauPack bureau, Draft draft) {
        List<List<String>> rows = new ArrayList<>();
        for (Industry industry : bureau.classification().industries()) {
            draft.membersOf(bureau, industry)
                    .forEach(member -> rows.add(List.of(
                            Integer.toString(rows.size() + 1),
                            name(member),
                            industry.name(),
                            RosterNotice.specialties(bureau.classification(), member.expert()),
                            RosterNotice.text(member.expert(), Field.EMPLOYER),
                            RosterNotice.text(member.expert(), Field.TITLE),
                            Masked.words(member.id()))));
        }
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.NUMBER),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("行业领域", 9, Kind.TEXT),
                new Column("专业", 14, Kind.TEXT),
                new Column("单位", 16, Kind.TEXT),
                new Column("职务/职称", 10, Kind.TEXT),
                new Column("身份证号", 6, Kind.CENTRED));
        String head = "%s，共%d人。身份证号只显示末四位。".formatted(draft.step().name(), rows.size());
        return new Sheet(
                "公开版",
                bureau.organisation().rosterTitle() + "（公开版）",
                List.of(head),
                columns,
                rows,
                List.of("名单指纹（SHA-256）：" + draft.step().fingerprintPrinted()));
    }

    /** 超名额名单: nobody is cut; the last to be filed stand last. */
    public static Sheet overQuota(BureauPack bureau, Draft draft) {
        List<List<String>> rows = new ArrayList<>();
        for (Quotas.Line line : draft.quotas(bureau).lines()) {
            if (line.isOver()) {
                filingOrder(bureau, draft, line.industry()).stream()
                        .skip(line.quota())
                        .forEach(member -> rows.add(List.of(
                                Integer.toString(rows.size() + 1),
                                line.industry().quotaName(),
                                Integer.toString(line.quota()),
                                Integer.toString(line.counted()),
                                name(member),
                                member.filedOn().map(LocalDate::toString).orElse(""),
                                String.join("、", member.expert().recommendedBy()))));
            }
        }
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.NUMBER),
                new Column("行业领域", 7, Kind.TEXT),
                new Column("名额", 3, Kind.NUMBER),
                new Column("人数", 3, Kind.NUMBER),
                new Column("姓名", 5, Kind.CENTRED),
                new Column("最早报送日期", 7, Kind.CENTRED),
                new Column("推荐科室", 14, Kind.TEXT));
        return new Sheet(
                "超名额",
                "超出名额的人员（按报送先后）",
                List.of(rows.isEmpty() ? "没有超出名额的行业领域。名额以第一专业计。" : "名额以第一专业计。本表只供研究，程序不自动删减；同一天报送的按身份证号先后。"),
                columns,
                rows,
                List.of());
    }

    private static List<Member> filingOrder(BureauPack bureau, Draft draft, Industry industry) {
        return draft.membersOf(bureau, industry).stream()
                .sorted(Comparator.comparing((Member member) -> member.filedOn().orElse(LocalDate.MIN))
                        .thenComparing(Member::id))
                .toList();
    }

    /** 豁免登记: the requirements that hold 原则上 and are not kept in this edition. */
    public static Sheet waivers(BureauPack bureau, Draft draft) {
        List<List<String>> rows = new ArrayList<>();
        for (Waiver waiver : draft.step().waivers()) {
            Requirement law = bureau.regulation().requirement(waiver.rule()).orElseThrow();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    law.title(),
                    law.basis().citation().chinese(),
                    law.basis().clause(),
                    Masked.words(waiver.reason())));
        }
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.NUMBER),
                new Column("要求", 9, Kind.TEXT),
                new Column("依据", 7, Kind.TEXT),
                new Column("原文", 18, Kind.TEXT),
                new Column("不执行的理由", 18, Kind.TEXT));
        return new Sheet(
                "豁免",
                "原则上的要求不执行的登记",
                List.of(draft.step().name() + (rows.isEmpty() ? "，没有不执行的要求" : "")),
                columns,
                rows,
                List.of());
    }

    /** 变动情况: against the edition before. */
    public static Sheet changes(BureauPack bureau, Draft draft) {
        Changes changes = draft.changes(bureau);
        List<List<String>> rows = new ArrayList<>();
        for (Changes.Line line : changes.lines()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.what().chinese(),
                    name(line.member()),
                    industry(bureau, line.member()),
                    line.item(),
                    shown(line.before()),
                    shown(line.after()),
                    line.note()));
        }
        List<Column> columns = List.of(
                new Column("序号", 3, Kind.CENTRED),
                new Column("变动", 3, Kind.CENTRED),
                new Column("姓名", 4, Kind.CENTRED),
                new Column("行业领域", 7, Kind.TEXT),
                new Column("项目", 5, Kind.TEXT),
                new Column("原内容（来源）", 12, Kind.TEXT),
                new Column("现内容（来源）", 12, Kind.TEXT),
                new Column("说明", 10, Kind.TEXT));
        String against = draft.before()
                .map(earlier -> "与%s（%s）对照".formatted(earlier.name(), earlier.documentNumber()))
                .orElse("此前没有印发过名单");
        String head = "%s%s，%s：新增%d人，退出%d人，变更%d人。"
                .formatted(
                        draft.step().name(),
                        draft.step().stage().chinese(),
                        against,
                        changes.count(What.ENTERED),
                        changes.count(What.LEFT),
                        changes.count(What.CHANGED));
        return new Sheet("变动情况", "专家名单变动情况", List.of(head), columns, rows, List.of());
    }

    private static String shown(Changes.Value value) {
        return value.source().isEmpty() ? value.words() : value.words() + "（" + value.source() + "）";
    }
}
