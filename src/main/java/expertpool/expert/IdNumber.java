package expertpool.expert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 公民身份号码 (GB 11643-1999): six digits of address, eight of birth date, three of sequence, one check character. One
 * that exists has the right form, a birth date of the calendar and the right check character. The address is not
 * examined: codes of abolished counties stay in issued numbers for life.
 *
 * @param number the 18 characters, the last a digit or a capital X
 */
public record IdNumber(String number) {
    private static final int LONGEST_LIFE = 150;
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FIFTEEN_DIGITS = Pattern.compile("[0-9]{15}");
    // ISO 7064 MOD 11-2
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    /** From this sequence on, 15-digit numbers belonged to people born in the century before (GB 11643-1989). */
    private static final int FIRST_SEQUENCE_OF_THE_OLD = 996;

    /** @throws IllegalArgumentException if the number is not valid; the message does not hold it */
    public IdNumber {
        if (!isValid(number)) {
            throw new IllegalArgumentException("not a valid identity number");
        }
    }

    /** The identity number with these characters, if they make one. */
    public static Optional<IdNumber> of(String canonical) {
        return isValid(canonical) ? Optional.of(new IdNumber(canonical)) : Optional.empty();
    }

    /** The present number of a person whose first-generation card had 15 digits, if its birth date exists. */
    public static Optional<IdNumber> ofFifteenDigits(String old) {
        if (!FIFTEEN_DIGITS.matcher(old).matches()) {
            return Optional.empty();
        }
        String century = Integer.parseInt(old.substring(12)) < FIRST_SEQUENCE_OF_THE_OLD ? "19" : "18";
        String body = old.substring(0, 6) + century + old.substring(6);
        return of(body + checkCharacter(body));
    }

    /** Whether 18 characters of the right form end with the check character that their first 17 ask for. */
    public static boolean checks(String eighteen) {
        return FORM.matcher(eighteen).matches() && eighteen.charAt(17) == checkCharacter(eighteen);
    }

    private static boolean isValid(String number) {
        return checks(number) && birthDateIn(number).isPresent();
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthDateIn(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The day of birth, digits 7 to 14. */
    public LocalDate birthDate() {
        return birthDateIn(number).orElseThrow();
    }

    /** Odd 17th digit 男, even 女. */
    public Sex sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** 周岁: full years on that day, reached on the birthday itself; negative before birth. */
    public int ageOn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.YEARS.between(birthDate(), day));
    }

    /** Whether somebody with this number can live on that day: born by then, and not more than 150 years before. */
    public boolean isPlausibleOn(LocalDate day) {
        return !birthDate().isAfter(day) && ageOn(day) <= LONGEST_LIFE;
    }

    /** The number with all but its last four characters hidden. */
    public String masked() {
        return "*".repeat(14) + number.substring(14);
    }

    /** As {@link #masked()}, so that no log ever shows a whole number. */
    @Override
    public String toString() {
        return masked();
    }
}
