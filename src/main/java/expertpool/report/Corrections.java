package expertpool.report;

import expertpool.document.Correction;
import expertpool.document.Remark;
import expertpool.document.Weight;
import expertpool.finding.Severity;
import expertpool.finding.Verdict;
import expertpool.report.Receipt.FindingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a department is told about one file, as the remarks that go into the copy of that file. */
final class Corrections {
    private static final String TITLE = "核查回执";

    private Corrections() {}

    static Correction of(Receipt receipt, String sha256) {
        List<FindingLine> findings = receipt.forms().stream()
                .flatMap(form -> form.findings().stream())
                .toList();
        return new Correction(
                TITLE,
                introduction(receipt),
                findings.stream().map(Corrections::line).toList(),
                findings.stream().map(Corrections::remark).toList(),
                sha256);
    }

    private static List<String> introduction(Receipt receipt) {
        List<String> lines = new ArrayList<>();
        lines.add("文件：" + receipt.file());
        lines.add("结果：%s（%s收件）".formatted(receipt.verdict().chinese(), receipt.receivedOn()));
        Stream.ofNullable(receipt.reason()).map(reason -> "原因：" + reason).forEach(lines::add);
        Stream.ofNullable(receipt.history()).forEach(lines::add);
        lines.add(
                receipt.verdict() == Verdict.ACCEPTED_WITH_WARNINGS
                        ? "材料已收下。请核对有颜色、有批注的格；需要改正的，改好后把本文件放回投递文件夹。"
                        : "请改正有颜色、有批注的格，改好后把本文件放回投递文件夹即可；颜色、批注和本页不必删除。");
        return lines;
    }

    private static Correction.Line line(FindingLine line) {
        String place = Stream.of(line.subject(), line.place())
                .filter(words -> !words.isEmpty())
                .reduce((subject, where) -> subject + "\n" + where)
                .orElse("");
        String state = line.state().isEmpty() ? "" : "（" + line.state() + "）";
        return new Correction.Line(
                weight(line.finding().severity()),
                line.title(),
                place,
                line.problem() + state,
                line.remedy(),
                line.who(),
                line.finding().basis());
    }

    private static Remark remark(FindingLine line) {
        String clause = line.clause().isEmpty() ? "" : "“" + line.clause() + "”";
        String text =
                line.problem() + "\n" + line.remedy() + "\n依据：" + line.finding().basis() + clause;
        return new Remark(line.finding().where(), weight(line.finding().severity()), text);
    }

    private static Weight weight(Severity severity) {
        return switch (severity) {
            case ERROR -> Weight.ERROR;
            case WARNING -> Weight.WARNING;
            case INFO -> Weight.INFO;
        };
    }
}
