package expertpool.intake;

import expertpool.filing.Archive;
import expertpool.filing.FailureLog;
import expertpool.filing.Tally;
import expertpool.finding.Verdict;
import expertpool.form.Form;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.form.FormReader;
import expertpool.grid.Grid;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import expertpool.intake.Examined.ExaminedForm;
import expertpool.regulation.BureauPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
            return Examined.unread(arrival.submission(), arrival.passedOver(), arrival.reason());
        }
        try {
            Path original = archive.original(arrival.submission().sha256());
            return patience.await(() -> examined(arrival, Grids.open(original), Grids.properties(original)));
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
            return Examined.unread(arrival.submission(), Verdict.QUARANTINED, reason);
        }
        throw new IllegalStateException(failure);
    }

    private Examined examined(Arrival arrival, List<Grid> sheets, Map<String, String> properties) {
        Optional<String> words = Optional.ofNullable(properties.get(FormKey.PROPERTY));
        Optional<FormKey> key = words.flatMap(FormKey::parse);
        List<Form> read = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            List<Form> found = reader.read(List.of(sheets.get(sheet)), key.map(FormKey::kind));
            read.addAll(found);
            places.addAll(Collections.nCopies(found.size(), sheet));
        }
        if (words.isPresent()) {
            read = new ReturnedForm(key, department(arrival)).known(read);
        }
        List<ExaminedForm> forms = new ArrayList<>();
        for (Form form : read) {
            forms.add(ExaminedForm.of(
                    places.get(forms.size()), form, bureau.regulation().examine(form, today)));
        }
        return judged(arrival, sheets, forms);
    }

    /** The folder by the name that the bureau gives to the department. */
    private String department(Arrival arrival) {
        return bureau.departments().fullName(arrival.submission().department());
    }

    private static Examined judged(Arrival arrival, List<Grid> sheets, List<ExaminedForm> forms) {
        Tally tally = tally(sheets.size(), forms);
        if (forms.isEmpty()) {
            String reason = "没有找到五张规定表格中的任何一张。请使用规定的表1至表5填写后报送";
            return new Examined(arrival.submission(), Verdict.REJECTED, reason, forms, tally);
        }
        Verdict verdict =
                Verdict.together(forms.stream().map(ExaminedForm::verdict).toList());
        boolean blank = forms.stream().allMatch(form -> form.form().has(Form.BLANK));
        String reason = blank ? "表格是空白的，没有填写内容。请填写后重新报送" : null;
        return new Examined(arrival.submission(), verdict, reason, forms, tally);
    }

    private static Tally tally(int sheets, List<ExaminedForm> forms) {
        int withForms = (int) forms.stream().map(ExaminedForm::sheet).distinct().count();
        int people = 0;
        int listed = 0;
        int otherRows = 0;
        for (ExaminedForm examined : forms) {
            Form form = examined.form();
            listed += form.kind() == FormKind.SUMMARY ? form.records().size() : 0;
            otherRows += form.otherRows();
            people += form.kind() == FormKind.SUMMARY || form.kind() == FormKind.RECOMMENDATION
                    ? form.records().size()
                    : 0;
        }
        return new Tally(sheets, sheets - withForms, listed + otherRows, otherRows, people);
    }

    private static Examined rejected(Arrival arrival, String reason) {
        return Examined.unread(arrival.submission(), Verdict.REJECTED, reason);
    }
}
