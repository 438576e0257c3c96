package expertpool.edition;

import java.util.Locale;
import java.util.Optional;

/** 版次的阶段: how far an edition of the roster has come. None is skipped or reached twice. */
public enum EditionStage {
    /** 征求意见稿. */
    CONSULT("征求意见稿"),
    /** 送审稿. */
    REVIEW("送审稿"),
    /** 印发稿: the document itself. */
    ISSUE("印发稿");

    private final String chinese;

    EditionStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The word commands and {@code output/data} use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }

    /** The stage that has to be reached first. */
    public Optional<EditionStage> before() {
        return switch (this) {
            case CONSULT -> Optional.empty();
            case REVIEW -> Optional.of(CONSULT);
            case ISSUE -> Optional.of(REVIEW);
        };
    }

    /** The stage that comes after it. */
    public Optional<EditionStage> next() {
        return switch (this) {
            case CONSULT -> Optional.of(REVIEW);
            case REVIEW -> Optional.of(ISSUE);
            case ISSUE -> Optional.empty();
        };
    }

    /** The word printed on a draft; empty for the document itself. */
    public String draftMark() {
        return this == ISSUE ? "" : chinese;
    }
}
