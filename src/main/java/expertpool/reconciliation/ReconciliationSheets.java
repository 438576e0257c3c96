package expertpool.reconciliation;

import expertpool.document.Column;
import expertpool.document.Column.Kind;
import expertpool.document.Sheet;
import expertpool.expert.Masked;
import expertpool.form.PrintedPlace;
import expertpool.regulation.Regulation;
import expertpool.regulation.Requirement;
import expertpool.settlement.SettlementSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 对账表: both sides of a quarter, the difference to the fen, and what has to be done about it. */
public record ReconciliationSheets(Reconciliation reconciliation, Regulation regulation) {
    private static final List<Column> SUMMARY = List.of(
            new Column("结论", 7, Kind.TEXT),
            new Column("项数", 3, Kind.NUMBER),
            new Column("结算实发（元）", 7, Kind.AMOUNT),
            new Column("支付实发（元）", 7, Kind.AMOUNT),
            new Column("已付（元）", 7, Kind.AMOUNT),
            new Column("未付（元）", 7, Kind.AMOUNT),
            new Column("待查（元）", 7, Kind.AMOUNT),
            new Column("多付（元）", 7, Kind.AMOUNT),
            new Column("依据", 8, Kind.TEXT),
            new Column("处理", 18, Kind.TEXT));
    private static final List<Column> PEOPLE = List.of(
            new Column("序号", 3, Kind.NUMBER),
            new Column("姓名", 5, Kind.CENTRED),
            new Column("身份证号", 6, Kind.CENTRED),
            new Column("结论", 5, Kind.CENTRED),
            new Column("结算应发（元）", 6, Kind.AMOUNT),
            new Column("结算个税（元）", 6, Kind.AMOUNT),
            new Column("结算实发（元）", 6, Kind.AMOUNT),
            new Column("支付实发（元）", 6, Kind.AMOUNT),
            new Column("已付（元）", 6, Kind.AMOUNT),
            new Column("未付（元）", 6, Kind.AMOUNT),
            new Column("待查（元）", 6, Kind.AMOUNT),
            new Column("多付（元）", 6, Kind.AMOUNT),
            new Column("说明", 16, Kind.TEXT),
            new Column("对账单", 12, Kind.TEXT));
    private static final List<Column> LOOSE = List.of(
            new Column("序号", 3, Kind.NUMBER),
            new Column("姓名", 6, Kind.CENTRED),
            new Column("身份证号", 6, Kind.CENTRED),
            new Column("支付实发（元）", 7, Kind.AMOUNT),
            new Column("支付日期", 7, Kind.CENTRED),
            new Column("派出编号、事由", 10, Kind.TEXT),
            new Column("结论", 6, Kind.CENTRED),
            new Column("说明", 18, Kind.TEXT),
            new Column("处理", 16, Kind.TEXT),
            new Column("对账单", 14, Kind.TEXT));
    private static final List<Column> CHANGED = List.of(
            new Column("序号", 3, Kind.NUMBER),
            new Column("姓名", 6, Kind.CENTRED),
            new Column("上一版实发（元）", 8, Kind.AMOUNT),
            new Column("这一版实发（元）", 8, Kind.AMOUNT),
            new Column("相差（元）", 8, Kind.AMOUNT),
            new Column("对账单", 30, Kind.TEXT));

    /** 汇总, people, payments that belong to none of them, changes; what there is none of is left out. */
    public List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>(List.of(summary(), people(reconciliation.accounts(), "逐人对账")));
        sheets.addAll(rest());
        return sheets;
    }

    /** The same without those who were paid right. */
    public List<Sheet> open() {
        List<Account> open = reconciliation.accounts().stream()
                .filter(account -> account.outcome() != Outcome.MATCHED)
                .toList();
        List<Sheet> sheets = new ArrayList<>(List.of(summary()));
        if (!open.isEmpty()) {
            sheets.add(people(open, "逐人对账（支付无误的除外）"));
        }
        sheets.addAll(rest());
        return sheets;
    }

    private List<Sheet> rest() {
        List<Sheet> sheets = new ArrayList<>();
        if (!reconciliation.loose().isEmpty()) {
            sheets.add(loose());
        }
        List<Changed> changed = Changed.in(reconciliation.statements());
        if (!changed.isEmpty()) {
            sheets.add(changed(changed));
        }
        return sheets;
    }

    private Sheet summary() {
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            List<Account> accounts = reconciliation.of(outcome);
            List<Loose> loose = reconciliation.looseOf(outcome);
            if (!accounts.isEmpty() || !loose.isEmpty()) {
                rows.add(summary(outcome, accounts, loose));
            }
        }
        return new Sheet("对账汇总", title("对账表"), heads(), SUMMARY, rows, feet());
    }

    /** A payment that is nobody's is surplus, unless it may be somebody's. */
    private List<String> summary(Outcome outcome, List<Account> accounts, List<Loose> loose) {
        BigDecimal astray = Amounts.sum(loose, one -> one.line().amount());
        BigDecimal unfounded = Amounts.sum(loose, Loose::surplus);
        Optional<Requirement> law = law(outcome);
        return List.of(
                outcome.chinese(),
                Integer.toString(accounts.size() + loose.size()),
                Amounts.sum(accounts, account -> account.due().net()).toPlainString(),
                Amounts.sum(accounts, Account::received).add(astray).toPlainString(),
                Amounts.sum(accounts, Account::paid).toPlainString(),
                Amounts.sum(accounts, Account::open).toPlainString(),
                Amounts.sum(accounts, Account::disputed).toPlainString(),
                Amounts.sum(accounts, Account::surplus).add(unfounded).toPlainString(),
                law.map(one -> one.basis().citation().chinese()).orElse(""),
                law.map(Requirement::remedy).orElse(""));
    }

    private Optional<Requirement> law(Outcome outcome) {
        return regulation.requirement(outcome.rule());
    }

    private String title(String what) {
        return reconciliation.dues().quarter().chinese() + "专家劳务费" + what;
    }

    private List<String> heads() {
        String state = reconciliation.dues().closed().map("结算已于%s关账"::formatted).orElse("结算尚未关账，本表为草稿");
        String payers = reconciliation.statements().stream()
                .map(Statement::payer)
                .filter(payer -> !payer.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
        String files = reconciliation.statements().stream()
                .map(statement -> "%s（%s收到，%d笔）"
                        .formatted(
                                statement.path(),
                                statement.receivedOn(),
                                statement.lines().size()))
                .collect(Collectors.joining("；"));
        return List.of(
                "付款单位：" + payers + "　　" + state
                        + (reconciliation.dues().example() ? "。" + SettlementSheet.EXAMPLE : ""),
                "对账单：" + files);
    }

    private List<String> feet() {
        BigDecimal open = reconciliation.sum(Account::open);
        BigDecimal held = reconciliation.sum(Account::disputed);
        BigDecimal surplus = reconciliation.sum(Account::surplus);
        BigDecimal unfounded = reconciliation.unfounded();
        BigDecimal disputed = reconciliation.disputed();
        List<String> feet = new ArrayList<>(List.of(
                "结算实发%s元＝已付%s＋未付%s＋待查%s。"
                        .formatted(
                                plain(reconciliation.settled()),
                                plain(reconciliation.sum(Account::paid)),
                                plain(open),
                                plain(held)),
                "支付实发%s元＝已付%s＋多付%s＋没有结算的%s＋归属不明的%s。"
                        .formatted(
                                plain(reconciliation.received()),
                                plain(reconciliation.sum(Account::paid)),
                                plain(surplus),
                                plain(unfounded),
                                plain(disputed)),
                "两者相差%s元（支付减结算）＝多付%s＋没有结算的%s＋归属不明的%s－未付%s－待查%s。"
                        .formatted(
                                plain(reconciliation.received().subtract(reconciliation.settled())),
                                plain(surplus),
                                plain(unfounded),
                                plain(disputed),
                                plain(open),
                                plain(held))));
        long unread = reconciliation.lines().stream()
                .filter(line -> line.net().isEmpty())
                .count();
        if (unread > 0) {
            feet.add("另有%d笔的金额无法识别，没有计入，见对账单的回执。".formatted(unread));
        }
        feet.add("制表：　　　　　　　　　　付款单位核对：　　　　　　　　　　负责人：　　　　　　　　　　日期：　　　　年　　月　　日");
        return feet;
    }

    private Sheet people(List<Account> accounts, String what) {
        List<List<String>> rows = new ArrayList<>();
        for (Account account : accounts) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    account.due().name(),
                    Masked.words(account.due().idNumber()),
                    account.outcome().chinese(),
                    plain(account.due().income()),
                    plain(account.due().tax()),
                    plain(account.due().net()),
                    plain(account.received()),
                    plain(account.paid()),
                    plain(account.open()),
                    plain(account.disputed()),
                    plain(account.surplus()),
                    account.why(),
                    account.lines().stream().map(ReconciliationSheets::place).collect(Collectors.joining("；"))));
        }
        return new Sheet("逐人对账", title(what), List.of(), PEOPLE, rows, List.of());
    }

    private Sheet loose() {
        List<List<String>> rows = new ArrayList<>();
        for (Loose one : reconciliation.loose()) {
            PaidLine line = one.line();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.name(),
                    line.idNumber().map(Masked::words).orElse(""),
                    line.net().map(ReconciliationSheets::plain).orElse(""),
                    line.paidOn().map(Object::toString).orElse(""),
                    line.dispatch(),
                    one.outcome().chinese(),
                    one.why(),
                    law(one.outcome()).map(Requirement::remedy).orElse(""),
                    place(line)));
        }
        return new Sheet("没有对应的支付", title("没有对应结算的支付"), List.of(), LOOSE, rows, List.of());
    }

    private Sheet changed(List<Changed> changed) {
        List<List<String>> rows = new ArrayList<>();
        for (Changed one : changed) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    one.name(),
                    plain(one.before()),
                    plain(one.now()),
                    plain(one.now().subtract(one.before())),
                    one.path()));
        }
        return new Sheet("对账单变化", title("对账单与上一版的差别"), List.of(), CHANGED, rows, List.of());
    }

    private static String place(PaidLine line) {
        return line.path() + " " + PrintedPlace.of(line.where());
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
