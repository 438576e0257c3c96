package expertpool.sample;

import java.util.List;
import java.util.stream.Collectors;

/** How differently people write the same thing in a Table 1; every reading of it is the same. */
final class Handwriting {
    private Handwriting() {}

    /**
     * @param habit which writer it is
     */
    static WordPaper of(WordPaper paper, Person person, int habit) {
        return switch (habit % 8) {
            case 1 ->
                paper.type(RecommendationPaper.BIRTH, birth(person, "%d.%02d"))
                        .type(RecommendationPaper.SPECIALTIES, rewritten(person, " ", ""));
            case 2 ->
                paper.type(RecommendationPaper.NAME, spread(person.name()))
                        .type(RecommendationPaper.EMPLOYMENT, person.retired() ? "在岗□退休√" : "在岗√退休□");
            case 3 ->
                paper.type(RecommendationPaper.MOBILE, grouped(person.mobile(), " "))
                        .type(RecommendationPaper.SPECIALTIES, rewritten(person, " .*", ""));
            case 4 ->
                paper.type(RecommendationPaper.BIRTH, birth(person, "%d-%02d"))
                        .type(RecommendationPaper.EMPLOYMENT, person.retired() ? "在岗□退休■" : "在岗■退休□");
            case 5 -> paper.type(RecommendationPaper.MOBILE, grouped(person.mobile(), "-"));
            default -> paper;
        };
    }

    private static String birth(Person person, String format) {
        return format.formatted(person.birth().getYear(), person.birth().getMonthValue());
    }

    private static String rewritten(Person person, String pattern, String replacement) {
        List<String> specialties = person.specialties();
        return specialties.stream()
                .map(specialty -> specialty.replaceFirst(pattern, replacement))
                .collect(Collectors.joining("、"));
    }

    /** Two characters are spread to the width of three. */
    private static String spread(String name) {
        return name.length() == 2 ? name.charAt(0) + "　" + name.charAt(1) : name;
    }

    private static String grouped(String mobile, String separator) {
        return mobile.substring(0, 3) + separator + mobile.substring(3, 7) + separator + mobile.substring(7);
    }
}
