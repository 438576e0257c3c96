package expertpool.cli;

import expertpool.expert.Masked;
import expertpool.job.StageListener;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;

/** The terminal: a line a stage, a bar while it lasts where a person watches, and a closing table. */
final class Terminal implements StageListener {
    private static final Map<String, String> STAGES = Map.of(
            "intake", "收件核查",
            "roster", "汇总名单",
            "publication", "写出版次",
            "appraisal", "考核汇总",
            "dispatch", "抽取专家",
            "settlement", "季度结算",
            "reconciliation", "支付对账",
            "answer", "出具回执",
            "report", "报告页面");

    private final PrintStream out;
    private final boolean quiet;
    private final boolean english;
    private final boolean bar;
    private String stage = "";
    private long done;

    Terminal(PrintStream out, boolean quiet, boolean english, boolean interactive) {
        this.out = out;
        this.quiet = quiet;
        this.english = english;
        this.bar = interactive && !quiet;
    }

    /** A line in the language that was asked for. */
    void say(String chinese, String inEnglish) {
        if (!quiet) {
            out.println(Masked.words(english ? inEnglish : chinese));
        }
    }

    @Override
    public void begins(String name) {
        stage = english ? name : STAGES.getOrDefault(name, name);
        done = 0;
    }

    @Override
    public void advance(int items) {
        done += items;
        if (bar) {
            out.print("\r" + stage + "  " + "█".repeat((int) Math.min(30, done / 10 + 1)) + " " + done);
            out.flush();
        }
    }

    @Override
    public void ended(String name, long items, Duration took) {
        if (bar && done > 0) {
            out.print("\r\u001B[K");
        }
        String seconds = "%.1f".formatted(took.toMillis() / 1000.0);
        String count = items > 0 ? "%6d".formatted(items) : "      ";
        say(stage + "  " + count + "  " + seconds + "秒", "%-11s%s  %s s".formatted(stage, count, seconds));
    }
}
