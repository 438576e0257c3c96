package expertpool.dialect;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Random;

/** 在岗□ 退休☑ with any glyph that people and programs use for a box. */
final class CheckBoxes {
    private static final List<String> EMPTY = List.of(
            "□", "☐", "○", "◯", "〇", "( )", "（ ）", "（）", "[ ]", "￡", "£", "\uF0A3", "\uF0A8", "\uF06F", "\uF071");
    private static final List<String> TICKED = List.of(
            "☑", "☒", "✓", "✔", "√", "■", "◼", "●", "◉", "【√】", "[x]", "(√)", "（√）", "V", "v", "R", "S", "T", "þ",
            "\uF052", "\uF053", "\uF054", "\uF0FE", "P");

    private CheckBoxes() {}

    static String written(String chosen, List<String> options, Random random) {
        String empty = EMPTY.get(random.nextInt(EMPTY.size()));
        String ticked = TICKED.get(random.nextInt(TICKED.size()));
        boolean before = random.nextBoolean();
        String gap = random.nextBoolean() ? "" : " ";
        return switch (random.nextInt(6)) {
            // the other option struck out, or only the ticked one marked
            case 0 -> chosen;
            case 1 ->
                options.stream()
                        .map(option -> !option.equals(chosen) ? option : before ? ticked + option : option + ticked)
                        .collect(joining("  "));
            default ->
                options.stream()
                        .map(option -> {
                            String box = option.equals(chosen) ? ticked : empty;
                            return before ? box + option : option + box;
                        })
                        .collect(joining(gap));
        };
    }
}
