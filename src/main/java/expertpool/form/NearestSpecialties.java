package expertpool.form;

import expertpool.expert.Classification;
import expertpool.expert.Specialty;
import java.util.Comparator;
import java.util.List;

/** The specialties whose names look most like a word that is not in the classification. */
final class NearestSpecialties {
    private static final int SHOWN = 3;
    private static final int LEAST_IN_COMMON = 2;

    private record Likeness(Specialty specialty, int common) {
        /** Of names with as much in common, the shorter is nearer. */
        static final Comparator<Likeness> NEAREST_FIRST = Comparator.comparingInt(Likeness::common)
                .reversed()
                .thenComparingInt(likeness -> likeness.specialty().name().length())
                .thenComparing(Likeness::specialty);
    }

    private NearestSpecialties() {}

    /** At most three, those of the given industries first if any is near; none if nothing is alike. */
    static List<Specialty> to(String word, Classification classification) {
        return classification.specialties().stream()
                .map(specialty -> new Likeness(specialty, longestCommon(word, ClassifiedWord.key(specialty.name()))))
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
