package expertpool.job;

import expertpool.filing.Papers;
import expertpool.filing.Submissions;
import expertpool.intake.Examined;
import expertpool.intake.Examined.ExaminedForm;
import java.time.LocalDate;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** 归档: enters what became of a file, whatever it is, into the register. */
final class Filing implements ItemWriter<Examined> {
    private final Submissions submissions;
    private final Papers papers;
    private final LocalDate today;

    Filing(Submissions submissions, Papers papers, LocalDate today) {
        this.submissions = submissions;
        this.papers = papers;
        this.today = today;
    }

    @Override
    public void write(Chunk<? extends Examined> chunk) {
        for (Examined examined : chunk) {
            long submission = submissions.record(
                    examined.submission(), today, examined.verdict(), examined.reason(), examined.tally());
            int ordinal = 0;
            for (ExaminedForm form : examined.forms()) {
                papers.file(
                        submission,
                        ++ordinal,
                        form.sheet(),
                        form.form(),
                        form.verdict(),
                        form.verdicts(),
                        form.findings());
            }
        }
    }
}
