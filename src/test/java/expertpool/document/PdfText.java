package expertpool.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF in the order they are drawn. */
final class PdfText extends PDFTextStripper {

    private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;

    private final double top;
    private final double bottom;
    private final List<TextPosition> drawn = new ArrayList<>();

    private PdfText(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    /** Page by page what stands between two heights, in millimetres below the upper edge of the sheet. */
    static List<String> pages(byte[] pdf, double top, double bottom) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PdfText text = new PdfText(top, bottom);
                text.setStartPage(page);
                text.setEndPage(page);
                StringWriter words = new StringWriter();
                text.writeText(document, words);
                pages.add(words.toString());
            }
            return pages;
        }
    }

    /** The type area of an official document, page by page, without blanks and line ends. */
    static List<String> typeAreas(byte[] pdf) throws IOException {
        return pages(pdf, 37, 262).stream()
                .map(page -> page.replaceAll("\\s", ""))
                .toList();
    }

    /** Base lines of the text of a page, from the top, in points. */
    static List<Double> baseLines(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfText text = new PdfText(37, 262);
            text.setStartPage(page);
            text.setEndPage(page);
            text.writeText(document, new StringWriter());
            return text.drawn.stream()
                    .map(position -> Math.round(position.getYDirAdj() * 10) / 10.0)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** Where the line that begins with these words ends, in points from the left edge of the sheet. */
    static double endOfLine(byte[] pdf, int page, String start) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfText text = new PdfText(37, 262);
            text.setStartPage(page);
            text.setEndPage(page);
            text.writeText(document, new StringWriter());
            List<TextPosition> drawn = text.drawn;
            double line = IntStream.range(0, drawn.size())
                    .filter(i -> drawn.subList(i, Math.min(drawn.size(), i + start.length())).stream()
                            .map(TextPosition::getUnicode)
                            .collect(Collectors.joining())
                            .equals(start))
                    .mapToObj(drawn::get)
                    .findFirst()
                    .orElseThrow()
                    .getYDirAdj();
            return drawn.stream()
                    .filter(position -> Math.abs(position.getYDirAdj() - line) < 1)
                    .mapToDouble(position -> position.getXDirAdj() + position.getWidthDirAdj())
                    .max()
                    .orElseThrow();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        double height = text.getYDirAdj() / POINTS_OF_A_MILLIMETRE;
        if (top <= height && height <= bottom) {
            drawn.add(text);
            super.processTextPosition(text);
        }
    }
}
