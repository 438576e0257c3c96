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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that are handed out. They are made when they are asked for, and no run withdraws them. */
public record FormPapers(BureauPack bureau, Output output, SheetRenderer sheets, Evidence evidence) {
    /** Writes the blank forms of the pack. */
    public void blanks() {
        new BlankForms(bureau).files().forEach((name, content) -> output.keep("空白表格/" + name, content));
    }

    /**
     * Writes the forms of a round of appraisals, and nothing over a form that somebody may have written in.
     *
     * @return what was written; nothing if the pack has no Table 5 that can be filled
     */
    public Optional<Round> appraisal(int year) {
        Optional<PrefilledForm> form = PrefilledForm.of(new Blanks(bureau), year);
        return form.map(blank -> {
            AppraisalRound round = AppraisalRound.of(evidence.of(year).duties(), bureau.departments());
            Map<String, byte[]> files = new RoundFiles(blank, bureau.classification(), sheets).of(round);
            List<String> kept = new ArrayList<>();
            files.forEach((path, content) -> {
                if (path.endsWith(".docx")) {
                    if (!output.hand(path, content)) {
                        kept.add(path);
                    }
                } else {
                    output.keep(path, content);
                }
            });
            List<String> idle = output.filesIn(RoundFiles.folder(year)).stream()
                    .filter(path -> path.endsWith(".docx") && !files.containsKey(path))
                    .toList();
            return new Round(round, kept, idle);
        });
    }

    /**
     * @param kept forms that stood there with other words and were left alone
     * @param idle forms that stand there for nobody of the round
     */
    public record Round(AppraisalRound round, List<String> kept, List<String> idle) {
        public Round {
            kept = List.copyOf(kept);
            idle = List.copyOf(idle);
        }
    }
}
