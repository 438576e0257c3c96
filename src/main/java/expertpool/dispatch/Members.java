package expertpool.dispatch;

import expertpool.edition.Editions;
import expertpool.edition.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 成员: who an identifier of a draw stands for. */
public final class Members {
    private final Editions editions;
    private final Map<String, Map<String, Member>> byEdition = new HashMap<>();

    public Members(Editions editions) {
        this.editions = editions;
    }

    /** @param fingerprint of the edition from which the draw was made */
    public Optional<Member> of(String fingerprint, String identifier) {
        return Optional.ofNullable(
                byEdition.computeIfAbsent(fingerprint, this::read).get(identifier));
    }

    private Map<String, Member> read(String fingerprint) {
        return editions.members(fingerprint).stream()
                .collect(Collectors.toMap(Member::identifier, Function.identity()));
    }
}
