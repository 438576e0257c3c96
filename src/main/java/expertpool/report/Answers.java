package expertpool.report;

import expertpool.filing.FiledSubmission;
import expertpool.filing.Papers;

/** Gathers the answer to a file from the register. */
public final class Answers {
    private final Papers papers;

    public Answers(Papers papers) {
        this.papers = papers;
    }

    public Answer to(FiledSubmission filed) {
        return new Answer(
                filed,
                papers.formsOf(filed.id()).stream()
                        .map(form -> new Answer.AnsweredForm(
                                form, papers.recordsOf(form.id()), papers.findingsOf(form.id())))
                        .toList());
    }
}
