package expertpool.appraisal;

import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKey;
import expertpool.form.NameReader;
import expertpool.roster.Expert;
import expertpool.roster.Namesakes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pool by what a Table 5 says of a person. The form asks for no identity number: the key of a form that was
 * handed out decides, as long as the paper does not speak of somebody else; then name and month of birth, then the mobile
 * number.
 */
public final class Members {
    private final Namesakes namesakes;
    private final Map<String, List<Expert>> byReference;

    public Members(List<Expert> pool) {
        namesakes = new Namesakes(pool);
        byReference = pool.stream().collect(Collectors.groupingBy(Expert::reference));
    }

    /** The member that a paper is about. */
    public Identification identify(Entries paper) {
        List<Expert> candidates = namesakes.of(paper.text(Field.NAME)).stream()
                .filter(expert -> isBornAsWritten(paper, expert))
                .toList();
        Optional<String> reference = paper.key().flatMap(FormKey::person);
        if (reference.isEmpty()) {
            return new Identification(byWords(paper, candidates), candidates, Identification.Key.NONE);
        }
        List<Expert> named = byReference.getOrDefault(reference.get(), List.of());
        if (named.size() != 1) {
            return new Identification(byWords(paper, candidates), candidates, Identification.Key.UNKNOWN);
        }
        Expert member = named.get(0);
        if (isContradicted(paper, member, candidates)) {
            return new Identification(Optional.empty(), candidates, Identification.Key.CONTRADICTED);
        }
        Identification.Key key = candidates.contains(member) ? Identification.Key.AGREES : Identification.Key.DECIDES;
        return new Identification(Optional.of(member), candidates, key);
    }

    private static Optional<Expert> byWords(Entries paper, List<Expert> candidates) {
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        List<Expert> reachable = candidates.stream()
                .filter(expert -> isReachedAsWritten(paper, expert))
                .toList();
        return reachable.size() == 1 ? Optional.of(reachable.get(0)) : Optional.empty();
    }

    private boolean isContradicted(Entries paper, Expert member, List<Expert> candidates) {
        boolean reached = isReachedAsWritten(paper, member);
        if (candidates.contains(member)) {
            return !reached && candidates.stream().anyMatch(other -> isReachedAsWritten(paper, other));
        }
        boolean alike = isNamedAsWritten(paper, member) || isBornAsWritten(paper, member) || reached;
        return !candidates.isEmpty() || !alike || isNamedAsAnother(paper, member);
    }

    private boolean isNamedAsAnother(Entries paper, Expert member) {
        return !isNamedAsWritten(paper, member)
                && !namesakes.of(paper.text(Field.NAME)).isEmpty();
    }

    /** What a paper says otherwise than the pool has it: the boxes by which a person is known. */
    public static List<Field> differing(Entries paper, Expert expert) {
        return Stream.of(
                        isNamedAsWritten(paper, expert) ? Stream.<Field>empty() : Stream.of(Field.NAME),
                        isBornAsWritten(paper, expert) ? Stream.<Field>empty() : Stream.of(Field.BIRTH_DATE))
                .flatMap(fields -> fields)
                .toList();
    }

    private static boolean isNamedAsWritten(Entries paper, Expert expert) {
        return name(paper).equals(name(expert.entries()));
    }

    private static Optional<String> name(Entries entries) {
        return entries.text(Field.NAME).map(NameReader::matchKey);
    }

    private static boolean isBornAsWritten(Entries paper, Expert expert) {
        return paper.text(Field.BIRTH_DATE)
                .filter(birth -> expert.idNumber().birthDate().toString().startsWith(birth))
                .isPresent();
    }

    private static boolean isReachedAsWritten(Entries paper, Expert expert) {
        Optional<String> mobile = paper.text(Field.MOBILE);
        return mobile.isPresent() && mobile.equals(expert.entries().text(Field.MOBILE));
    }
}
