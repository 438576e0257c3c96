package expertpool.form;

import expertpool.expert.Specialty;
import java.util.Comparator;
import java.util.List;

/** The specialties whose names look most like a word that is not in the classification. */
final class NearestSpecialties {
    private static final int SHOWN = 3;
    private static final int LEAST_IN_COMMON = 2;

    private record Name(Specialty specialty, String key) {}

    /** @param common length of the longest stretch that the word and the name share */
    private record Likeness(Specialty specialty, int common) {
        /** Of names with as much in common, the shorter is nearer. */
        static final Comparator<Likeness> NEAREST_FIRST = Comparator.comparingInt(Likeness::common)
                .reversed()
                .thenComparingInt(likeness -> likeness.specialty().name().length())
                .thenComparing(Likeness::specialty);
    }

    private final List<Name> names;

    NearestSpecialties(List<Specialty> specialties) {
        names = specialties.stream()
                .map(specialty -> new Name(specialty, ClassifiedWord.key(specialty.name())))
                .toList();
    }

    /** At most three, the nearest first; none if nothing is alike. */
    List<Specialty> to(String word) {
        return names.stream()
                .map(name -> new Likeness(name.specialty(), longestCommon(word, name.key())))
                .filter(likeness -> likeness.common() >= LEAST_IN_COMMON)
                .sorted(Likeness.NEAREST_FIRST)
                .limit(SHOWN)
                .map(Likeness::specialty)
                .toList();
    }

    private static int longestCommon(String a, String b) {
        int longest = 0;
        int[] endingAt = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            for (int j = b.length() - 1; j >= 0; j--) {
                endingAt[j + 1] = a.charAt(i) == b.charAt(j) ? endingAt[j] + 1 : 0;
                longest = Math.max(longest, endingAt[j + 1]);
            }
        }
        return longest;
    }
}
