package expertpool.intake;

import expertpool.filing.Archive;
import expertpool.filing.FailureLog;
import expertpool.finding.Verdict;
import expertpool.form.Form;
import expertpool.form.FormReader;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import expertpool.intake.Examined.ExaminedForm;
import expertpool.regulation.BureauPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * 核查: opens a file, reads its forms, and holds them against the regulation. The one place that catches what it does not
 * expect: a file on which the program fails is quarantined, and the run goes on.
 */
public final class Examination {
    /** A form takes milliseconds, a list of 10,000 people seconds. */
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

    private final Archive archive;
    private final FailureLog failures;
    private final BureauPack bureau;
    private final FormReader reader;
    private final LocalDate today;
    private final Patience patience;

    public Examination(Archive archive, FailureLog failures, BureauPack bureau, LocalDate today) {
        this(archive, failures, bureau, today, PATIENCE);
    }

    Examination(Archive archive, FailureLog failures, BureauPack bureau, LocalDate today, Patience patience) {
        this.archive = archive;
        this.failures = failures;
        this.bureau = bureau;
        this.reader = new FormReader(bureau.vocabulary(), bureau.classification());
        this.today = today;
        this.patience = patience;
    }

    public Examined examine(Arrival arrival) {
        if (arrival.passedOver() != null) {
            return new Examined(arrival.submission(), arrival.passedOver(), arrival.reason(), List.of());
        }
        try {
            return patience.await(() -> examined(
                    arrival,
                    reader.read(Grids.open(archive.original(arrival.submission().sha256())))));
        } catch (TimeoutException slow) {
            return rejected(
                    arrival,
                    "读取此文件超过%d秒，已放弃。请删除多余的内容和格式，或在新的空白表格上填写，再重新报送"
                            .formatted(patience.limit().toSeconds()));
        } catch (ExecutionException failure) {
            return failed(arrival, Objects.requireNonNull(failure.getCause()));
        }
    }

    private Examined failed(Arrival arrival, Throwable failure) {
        if (failure instanceof UnreadableFile unreadable) {
            return rejected(arrival, unreadable.reason() + "。" + unreadable.remedy());
        }
        if (failure instanceof OutOfMemoryError) {
            return rejected(arrival, "文件展开后过大，程序容纳不下。请删除多余的图片、工作表或空行后重新报送");
        }
        if (failure instanceof IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
        if (failure instanceof RuntimeException || failure instanceof StackOverflowError) {
            failures.add(arrival.submission().sha256(), failure);
            String reason = "程序处理此文件时出错，已隔离，请把数据文件夹中的%s交给系统维护人员".formatted(FailureLog.NAME);
            return new Examined(arrival.submission(), Verdict.QUARANTINED, reason, List.of());
        }
        throw new IllegalStateException(failure);
    }

    private Examined examined(Arrival arrival, List<Form> forms) {
        if (forms.isEmpty()) {
            return rejected(arrival, "没有找到五张规定表格中的任何一张。请使用规定的表1至表5填写后报送");
        }
        List<ExaminedForm> examined = forms.stream()
                .map(form -> ExaminedForm.of(form, bureau.regulation().examine(form, today)))
                .toList();
        Verdict verdict =
                Verdict.together(examined.stream().map(ExaminedForm::verdict).toList());
        boolean blank = forms.stream().allMatch(form -> form.has(Form.BLANK));
        return new Examined(arrival.submission(), verdict, blank ? "表格是空白的，没有填写内容。请填写后重新报送" : null, examined);
    }

    private static Examined rejected(Arrival arrival, String reason) {
        return new Examined(arrival.submission(), Verdict.REJECTED, reason, List.of());
    }
}
