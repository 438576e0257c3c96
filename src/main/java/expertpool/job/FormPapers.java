package expertpool.job;

import expertpool.appraisal.Evidence;
import expertpool.document.Output;
import expertpool.document.SheetRenderer;
import expertpool.handout.AppraisalRound;
import expertpool.handout.BlankForms;
import expertpool.handout.Blanks;
import expertpool.handout.PrefilledForm;
import expertpool.handout.RoundFiles;
import expertpool.regulation.BureauPack;
import java.util.Map;
import java.util.Optional;

/** The forms that are handed out. They are made when they are asked for, and no run withdraws them. */
public record FormPapers(BureauPack bureau, Output output, SheetRenderer sheets, Evidence evidence) {
    /** Writes the blank forms of the pack. */
    public void blanks() {
        new BlankForms(bureau).files().forEach((name, content) -> output.keep("空白表格/" + name, content));
    }

    /**
     * Writes the forms of a round of appraisals.
     *
     * @return the round; nothing if the pack has no Table 5 that can be filled
     */
    public Optional<AppraisalRound> appraisal(int year) {
        Optional<PrefilledForm> form = PrefilledForm.of(new Blanks(bureau), year);
        return form.map(blank -> {
            AppraisalRound round = AppraisalRound.of(evidence.of(year).duties(), bureau.departments());
            Map<String, byte[]> files = new RoundFiles(blank, bureau.classification(), sheets).of(round);
            files.forEach(output::keep);
            return round;
        });
    }
}
