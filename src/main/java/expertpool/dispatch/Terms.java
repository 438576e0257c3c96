package expertpool.dispatch;

import expertpool.expert.Classification;
import expertpool.expert.Seats;
import expertpool.expert.Specialty;
import expertpool.filing.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * 抽取条件: all on which a draw depends, fixed before chance comes in. Its {@link #digest} goes into the seed, so that nothing of it
 * can be changed afterwards without another order coming out.
 *
 * @param dispatch number of the dispatch
 * @param request SHA-256 of the paper that asks for the experts
 * @param edition in which they are listed
 * @param from first day of service
 * @param to last day of service
 * @param unit that is served, as written
 * @param rotation who yields
 * @param wanted in the order of the request
 * @param pool who can be drawn, in the order of the identifiers
 * @param excluded who has a wanted specialty and cannot be drawn, in the order of the identifiers
 */
public record Terms(
        String dispatch,
        String request,
        ListedIn edition,
        LocalDate from,
        LocalDate to,
        String unit,
        Rotation rotation,
        List<Wanted> wanted,
        List<Candidate> pool,
        List<Excluded> excluded) {

    public Terms {
        wanted = List.copyOf(wanted);
        pool = List.copyOf(pool);
        excluded = List.copyOf(excluded);
    }

    /**
     * The edition in force.
     *
     * @param name as 2026年第1版
     * @param fingerprint of its members
     * @param list SHA-256 of its public list of identifiers and specialties
     */
    public record ListedIn(String name, String fingerprint, String list) {}

    /**
     * Seats for one kind of experts.
     *
     * @param widened whether the industry does, because too few have the specialty itself
     */
    public record Wanted(List<String> codes, int number, boolean widened) {
        public Wanted {
            codes = List.copyOf(codes);
        }

        static Wanted of(Seats seats) {
            return new Wanted(seats.codes(), seats.number(), false);
        }

        /** The specialties as they are printed. */
        String names(Classification classification) {
            return codes.stream()
                    .map(code -> classification
                            .specialty(code)
                            .map(Specialty::printed)
                            .orElse(code))
                    .collect(Collectors.joining("或"));
        }

        /** The specialties, and how many are wanted. */
        String words(Classification classification) {
            return names(classification) + number + "人";
        }

        Wanted wider() {
            return new Wanted(codes, number, true);
        }

        /** 1 for the specialty itself, 2 for another one of its industry, 0 for who cannot take the seat. */
        int tier(List<String> specialties) {
            if (specialties.stream().anyMatch(codes::contains)) {
                return 1;
            }
            return widened && specialties.stream().anyMatch(this::isOfItsIndustry) ? 2 : 0;
        }

        private boolean isOfItsIndustry(String specialty) {
            return codes.stream().anyMatch(code -> industry(code).equals(industry(specialty)));
        }

        private static String industry(String code) {
            return code.substring(0, code.indexOf('.'));
        }
    }

    /**
     * Somebody who can be drawn.
     *
     * @param id of the member in the public list of the edition
     * @param turn by the rule of rotation; who has the lowest comes first
     */
    public record Candidate(String id, List<String> specialties, int turn) {
        public Candidate {
            specialties = List.copyOf(specialties);
        }
    }

    /** Somebody who cannot. */
    public record Excluded(String id, List<String> specialties, List<Exclusion> reasons) {
        public Excluded {
            specialties = List.copyOf(specialties);
            reasons = List.copyOf(reasons);
        }
    }

    /** Which part of the seats can be foreseen, as {@link Odds#foreseen} has it; nothing if there are not enough people. */
    public Optional<BigDecimal> foreseen() {
        return Draw.seating(wanted, pool).isPossible()
                ? Optional.of(Odds.of(this).foreseen(seats()))
                : Optional.empty();
    }

    /** How many are wanted. */
    int seats() {
        return wanted.stream().mapToInt(Wanted::number).sum();
    }

    /**
     * The terms in their canonical form: a line each, LF behind each, in UTF-8. The unit is there by its
     * digest and a reason by its rule and article, so that a copy for the public can leave out the words.
     */
    public String canonical() {
        return canonical(Sha256.of(unit));
    }

    /** @param unitSha256 digest of the unit's name, for a copy that does not have the name */
    String canonical(String unitSha256) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("expertpool-draw 1");
        text.add("dispatch " + dispatch);
        text.add("request " + request);
        text.add("edition " + edition.fingerprint());
        text.add("list " + edition.list());
        text.add("service " + from + " " + to);
        text.add("unit " + unitSha256);
        text.add("rotation " + rotation.rule().code() + " " + rotation.days());
        for (Wanted seats : wanted) {
            text.add("seats " + String.join(",", seats.codes()) + " " + seats.number()
                    + (seats.widened() ? " industry" : " specialty"));
        }
        for (Candidate one : pool) {
            text.add("in " + one.id() + " " + String.join(",", one.specialties()) + " " + one.turn());
        }
        for (Excluded one : excluded) {
            StringJoiner line = new StringJoiner(" ");
            line.add("out " + one.id()).add(String.join(",", one.specialties()));
            one.reasons().forEach(reason -> line.add(reason.rule() + ":" + reason.article()));
            text.add(line.toString());
        }
        return text.toString();
    }

    /** SHA-256 of the canonical form. */
    public String digest() {
        return Sha256.of(canonical());
    }
}
