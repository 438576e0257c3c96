package expertpool.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** 公民身份号码 of nobody: GB 11643-1999 with the area code 140499, which is not assigned. */
final class IdNumbers {
    private static final String AREA = "140499";
    private static final String CHECK_CHARACTERS = "10X98765432";

    private IdNumbers() {}

    /**
     * @param sequence 0 to 999; odd for men, even for women
     */
    static String of(LocalDate birth, int sequence) {
        String body = AREA + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        return body + check(body);
    }

    /** The same number with another, hence wrong, check character. */
    static String withWrongCheck(String idNumber) {
        String body = idNumber.substring(0, 17);
        int right = CHECK_CHARACTERS.indexOf(check(body));
        return body + CHECK_CHARACTERS.charAt((right + 3) % 11);
    }

    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = body.length() - 1; i >= 0; i--) {
            weight = weight * 2 % 11;
            sum += weight * (body.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
