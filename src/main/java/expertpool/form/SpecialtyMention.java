package expertpool.form;

import expertpool.expert.Specialty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry as it stands in a box of specialties.
 *
 * @param text as written, without separators
 * @param gap what stands before it
 * @param kind how it is written
 * @param candidates the specialties it may mean, none if it is unknown or only an industry
 * @param industry the number of the industry that goes by this name
 */
record SpecialtyMention(
        String text, ClassifiedWord.Gap gap, Kind kind, List<Specialty> candidates, Optional<Integer> industry) {

    /** How an entry is written. */
    enum Kind {
        WORDS,
        CODE,
        CODE_AND_WORDS
    }

    /** The entry that this one and the next are together, if they are one. */
    Optional<SpecialtyMention> with(SpecialtyMention next) {
        if (kind == Kind.CODE && next.kind == Kind.WORDS) {
            return next.beside(this, next.gap);
        }
        if (kind == Kind.WORDS && next.kind == Kind.CODE) {
            return beside(next, next.gap);
        }
        if (next.gap == ClassifiedWord.Gap.HARD || next.kind != Kind.WORDS) {
            return Optional.empty();
        }
        return next.within(this).or(() -> within(next));
    }

    /** A code and the words beside it. If both name a specialty and not the same, either may be meant. */
    private Optional<SpecialtyMention> beside(SpecialtyMention code, ClassifiedWord.Gap between) {
        if (code.candidates.isEmpty()) {
            return Optional.empty();
        }
        Specialty coded = code.candidates.get(0);
        if (candidates.contains(coded)) {
            return Optional.of(both(code, List.of(coded)));
        }
        if (between == ClassifiedWord.Gap.HARD) {
            return Optional.empty();
        }
        if (industry.filter(number -> number == coded.industry()).isPresent() || (isUnknown() && isLike(coded))) {
            return Optional.of(both(code, List.of(coded)));
        }
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(both(
                        code,
                        Stream.concat(Stream.of(coded), candidates.stream()).toList()));
    }

    private SpecialtyMention both(SpecialtyMention code, List<Specialty> either) {
        return new SpecialtyMention(code.text + " " + text, gap, Kind.CODE_AND_WORDS, either, Optional.empty());
    }

    /** What this means in the industry that the other names: 电气安全 beside 化工. */
    private Optional<SpecialtyMention> within(SpecialtyMention qualifier) {
        if (qualifier.industry.isEmpty() || qualifier.candidates.size() == 1) {
            return Optional.empty();
        }
        List<Specialty> narrowed = candidates.stream()
                .filter(candidate -> candidate.industry() == qualifier.industry.get())
                .toList();
        return narrowed.size() == 1
                ? Optional.of(new SpecialtyMention(text, gap, kind, narrowed, Optional.empty()))
                : Optional.empty();
    }

    boolean isUnknown() {
        return candidates.isEmpty() && industry.isEmpty();
    }

    private boolean isLike(Specialty specialty) {
        String name = ClassifiedWord.key(specialty.name());
        return name.contains(text) || text.contains(name);
    }
}
