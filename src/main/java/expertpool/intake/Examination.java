package expertpool.intake;

import expertpool.filing.Archive;
import expertpool.finding.Verdict;
import expertpool.form.Form;
import expertpool.form.FormReader;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import expertpool.intake.Examined.ExaminedForm;
import expertpool.regulation.BureauPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 核查: opens a file, reads its forms, and holds them against the regulation. The one place that catches what it does not
 * expect: a file on which the program fails is quarantined, and the run goes on.
 */
public final class Examination {
    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);

    private final Archive archive;
    private final BureauPack bureau;
    private final FormReader reader;
    private final LocalDate today;

    public Examination(Archive archive, BureauPack bureau, LocalDate today) {
        this.archive = archive;
        this.bureau = bureau;
        this.reader = new FormReader(bureau.vocabulary(), bureau.classification());
        this.today = today;
    }

    public Examined examine(Arrival arrival) {
        if (arrival.passedOver() != null) {
            return new Examined(arrival.submission(), arrival.passedOver(), arrival.reason(), List.of());
        }
        try {
            return examined(
                    arrival,
                    reader.read(Grids.open(archive.original(arrival.submission().sha256()))));
        } catch (UnreadableFile unreadable) {
            return rejected(arrival, unreadable.reason() + "。" + unreadable.remedy());
        } catch (OutOfMemoryError tooLarge) {
            return rejected(arrival, "文件展开后过大，程序容纳不下。请删除多余的图片、工作表或空行后重新报送");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError defect) {
            // the message could hold what the paper says; the trace cannot
            LOG.error(
                    "defect on file {}: {}",
                    arrival.submission().sha256(),
                    defect.getClass().getName());
            LOG.debug("trace", defect);
            return new Examined(arrival.submission(), Verdict.QUARANTINED, "程序处理此文件时出错，已隔离，请联系系统维护人员", List.of());
        }
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
        boolean blank = forms.stream().allMatch(Form::isBlank);
        return new Examined(arrival.submission(), verdict, blank ? "表格是空白的，没有填写内容。请填写后重新报送" : null, examined);
    }

    private static Examined rejected(Arrival arrival, String reason) {
        return new Examined(arrival.submission(), Verdict.REJECTED, reason, List.of());
    }
}
