package expertpool.report;

import expertpool.filing.FiledForm;
import expertpool.filing.FiledSubmission;
import expertpool.filing.Papers;
import expertpool.finding.Finding;
import expertpool.form.Vocabulary;
import expertpool.report.Answer.AnsweredForm;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers the answer to a file from the register. */
public final class Answers {
    private final Papers papers;
    private final Vocabulary vocabulary;

    public Answers(Papers papers, Vocabulary vocabulary) {
        this.papers = papers;
        this.vocabulary = vocabulary;
    }

    public Answer to(FiledSubmission filed) {
        return new Answer(filed, forms(filed.id(), form -> papers.findingsOf(form.id())), revision(filed));
    }

    /** Only what was found about each version by itself is held against each other: the other papers have changed too. */
    private @Nullable Revision revision(FiledSubmission filed) {
        if (filed.predecessor() == null) {
            return null;
        }
        Function<FiledForm, List<Finding>> examination = form -> papers.examinationOf(form.id());
        return Revision.between(forms(filed.predecessor(), examination), forms(filed.id(), examination), vocabulary);
    }

    private List<AnsweredForm> forms(long submission, Function<FiledForm, List<Finding>> findings) {
        return papers.formsOf(submission).stream()
                .map(form -> new AnsweredForm(form, papers.recordsOf(form.id()), findings.apply(form)))
                .toList();
    }
}
