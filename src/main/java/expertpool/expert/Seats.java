package expertpool.expert;

import java.util.List;

/**
 * 所需专家: so many experts are wanted who have one of these specialties.
 *
 * @param codes of the classification; a whole industry is all its codes
 * @param number at least 1
 */
public record Seats(List<String> codes, int number) {
    /** @throws IllegalArgumentException if nothing or nobody is wanted */
    public Seats {
        codes = List.copyOf(codes);
        if (codes.isEmpty() || number < 1) {
            throw new IllegalArgumentException("no seats: " + codes + " " + number);
        }
    }
}
