package expertpool.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as ink on paper; all lengths in millimetres from the upper left corner of the sheet. */
record PrintedPage(BufferedImage image) {

    private static final float PIXELS_OF_A_MILLIMETRE = 10;
    private static final float MILLIMETRES_OF_AN_INCH = 25.4f;

    static PrintedPage of(PDDocument document, int page) throws IOException {
        return new PrintedPage(
                new PDFRenderer(document).renderImageWithDPI(page, PIXELS_OF_A_MILLIMETRE * MILLIMETRES_OF_AN_INCH));
    }

    /** The first row below {@code from} that holds red ink. */
    double topOfRed(double from) {
        return rows(from).filter(y -> holds(y, PrintedPage::isRed)).findFirst().orElseThrow() / PIXELS_OF_A_MILLIMETRE;
    }

    /** The first row below {@code from} that is red over nearly the whole type area. */
    double redLine(double from) {
        return rows(from)
                        .filter(y -> IntStream.range(0, image.getWidth())
                                        .filter(x -> isRed(image.getRGB(x, y)))
                                        .count()
                                > 150 * PIXELS_OF_A_MILLIMETRE)
                        .findFirst()
                        .orElseThrow()
                / PIXELS_OF_A_MILLIMETRE;
    }

    /** A rule across the page. */
    record Rule(double top, double bottom, double left, double right) {}

    /** All red rules, from the top. */
    List<Rule> redRules() {
        List<Rule> rules = new ArrayList<>();
        int top = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            int row = y;
            int[] red = IntStream.range(0, image.getWidth())
                    .filter(x -> isRed(image.getRGB(x, row)))
                    .toArray();
            boolean rule = red.length > 150 * PIXELS_OF_A_MILLIMETRE;
            if (rule && top < 0) {
                top = y;
            } else if (!rule && top >= 0) {
                int[] last = IntStream.range(0, image.getWidth())
                        .filter(x -> isRed(image.getRGB(x, row - 1)))
                        .toArray();
                rules.add(new Rule(
                        top / PIXELS_OF_A_MILLIMETRE,
                        y / PIXELS_OF_A_MILLIMETRE,
                        last[0] / PIXELS_OF_A_MILLIMETRE,
                        (last[last.length - 1] + 1) / PIXELS_OF_A_MILLIMETRE));
                top = -1;
            }
        }
        return rules;
    }

    /** The last row above {@code before} that holds red ink. */
    double bottomOfRed(double before) {
        return (rows(0).filter(y -> y < before * PIXELS_OF_A_MILLIMETRE && holds(y, PrintedPage::isRed))
                                .max()
                                .orElseThrow()
                        + 1)
                / PIXELS_OF_A_MILLIMETRE;
    }

    double topOfBlack(double from) {
        return rows(from).filter(y -> holds(y, PrintedPage::isDark)).findFirst().orElseThrow() / PIXELS_OF_A_MILLIMETRE;
    }

    double bottomOfBlack(double from, double to) {
        return rows(from)
                        .filter(y -> y < to * PIXELS_OF_A_MILLIMETRE && holds(y, PrintedPage::isDark))
                        .max()
                        .orElseThrow()
                / PIXELS_OF_A_MILLIMETRE;
    }

    private IntStream rows(double from) {
        return IntStream.range((int) Math.round(from * PIXELS_OF_A_MILLIMETRE), image.getHeight());
    }

    private boolean holds(int y, IntPredicate colour) {
        return IntStream.range(0, image.getWidth()).anyMatch(x -> colour.test(image.getRGB(x, y)));
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 200 && (rgb >> 8 & 0xFF) < 100;
    }

    private static boolean isDark(int rgb) {
        return (rgb >> 16 & 0xFF) < 128;
    }
}
