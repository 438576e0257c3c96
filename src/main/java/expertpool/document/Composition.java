package expertpool.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An official document or a letter with all its words in order and every paragraph in its style, before it has an
 * appearance.
 *
 * @param title the title on one line
 * @param text 版头 and 主体, from below the mark to the note
 * @param imprint 版记, if the document has one
 */
record Composition(
        Layout layout,
        String title,
        String author,
        Optional<Mark> mark,
        List<Paragraph> text,
        List<Part> parts,
        Optional<Imprint> imprint) {

    /** How the first page is laid out; the name is a class of {@code official-document.xhtml}. */
    enum Layout {
        /** As a document of the bureau, clause 7. */
        NOTICE,
        /** 信函格式, 10.1. */
        LETTER,
        /** Without any head. */
        MINUTES
    }

    /** 发文机关标志, in type of so many points. */
    record Mark(Style style, String text, double size) {

        private static final double USUAL_SIZE = 42;

        static Mark of(Style style, String text) {
            int characters = Math.max(1, text.codePointCount(0, text.length()));
            double widest = Math.floor(2 * TableFit.TYPE_AREA / characters) / 2;
            return new Mark(style, Words.of(text), Math.min(USUAL_SIZE, widest));
        }
    }

    /**
     * Lists that belong together.
     *
     * @param ownPages whether they begin on a new page, as an enclosure does
     */
    record Part(boolean ownPages, List<Paragraph> opening, List<Section> sections) {}

    /** 版记: 抄送机关 with its full stop, none or one; 印发机关; 印发日期 with 印发. */
    record Imprint(List<String> copyTo, String office, String printed) {
        Imprint {
            copyTo = Words.of(copyTo);
            office = Words.of(office);
            printed = Words.of(printed);
        }
    }

    /** Characters free to the right of the date when the document is to be sealed, GB/T 9704-2012, 7.3.5.1. */
    private static final int ROOM_BESIDE_DATE = 4;

    static Composition of(OfficialDocument document) {
        return new Composition(
                Layout.NOTICE,
                onOneLine(document.title()),
                Words.of(document.signatory()),
                Optional.of(Mark.of(Style.MARK, document.mark())),
                notice(document),
                parts(document.enclosures()),
                imprint(document));
    }

    static Composition of(Letter letter) {
        return new Composition(
                Layout.LETTER,
                onOneLine(letter.title()),
                Words.of(letter.signatory()),
                Optional.of(Mark.of(Style.LETTER_MARK, letter.mark())),
                letter(letter),
                List.of(),
                Optional.empty());
    }

    static Composition of(Minutes minutes) {
        List<Paragraph> text = new ArrayList<>();
        text.add(new Paragraph(Style.ENCLOSURE_TITLE, TitleLines.of(minutes.title())));
        text.addAll(emptyLines(1));
        minutes.introduction().forEach(words -> text.add(new Paragraph(Style.BODY, words)));
        return new Composition(
                Layout.MINUTES,
                onOneLine(minutes.title()),
                Words.of(minutes.author()),
                Optional.empty(),
                List.copyOf(text),
                List.of(new Part(false, List.of(), minutes.sections())),
                Optional.empty());
    }

    private static String onOneLine(String title) {
        return Words.of(title.replace("\n", ""));
    }

    private static List<Paragraph> notice(OfficialDocument document) {
        List<Paragraph> notice = new ArrayList<>();
        notice.addAll(emptyLines(2));
        notice.add(new Paragraph(Style.NUMBER, document.documentNumber()));
        notice.addAll(emptyLines(2));
        notice.add(new Paragraph(Style.TITLE, TitleLines.of(document.title())));
        bracketed(Style.DRAFT, document.draftNotice()).ifPresent(notice::add);
        notice.addAll(emptyLines(1));
        notice.add(new Paragraph(Style.ADDRESSEES, document.addressees()));
        notice.addAll(body(document.body()));
        notice.addAll(annexes(document.enclosures()));
        notice.addAll(signature(document.signatory(), document.date()));
        bracketed(Style.NOTE, document.note()).ifPresent(notice::add);
        return List.copyOf(notice);
    }

    private static List<Paragraph> letter(Letter letter) {
        List<Paragraph> text = new ArrayList<>();
        text.add(new Paragraph(Style.DOUBLE_LINE, ""));
        text.add(new Paragraph(Style.LETTER_NUMBER, letter.documentNumber()));
        text.addAll(emptyLines(2));
        text.add(new Paragraph(Style.TITLE, TitleLines.of(letter.title(), letter.person())));
        text.addAll(emptyLines(1));
        text.add(new Paragraph(Style.ADDRESSEES, letter.addressee()));
        text.addAll(body(letter.body()));
        text.addAll(signature(letter.signatory(), letter.date()));
        bracketed(Style.NOTE, letter.note()).ifPresent(text::add);
        return List.copyOf(text);
    }

    /** The last paragraph goes with the signature, the first must be on the first page (7.3.3): an only one is free. */
    private static List<Paragraph> body(List<String> paragraphs) {
        int closing = paragraphs.size() > 1 ? paragraphs.size() - 1 : -1;
        return IntStream.range(0, paragraphs.size())
                .mapToObj(i -> new Paragraph(i == closing ? Style.CLOSING : Style.BODY, paragraphs.get(i)))
                .toList();
    }

    private static List<Paragraph> emptyLines(int count) {
        return Stream.generate(() -> new Paragraph(Style.EMPTY, ""))
                .limit(count)
                .toList();
    }

    private static Optional<Paragraph> bracketed(Style style, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(style, "（" + words + "）"));
    }

    /** 附件说明, 7.3.4: one empty line below the text, numbered when there are several. */
    private static List<Paragraph> annexes(List<Enclosure> enclosures) {
        List<Enclosure> annexes = enclosures.stream().filter(Enclosure::isAnnex).toList();
        if (annexes.isEmpty()) {
            return List.of();
        }
        List<Paragraph> lines = new ArrayList<>(List.of(new Paragraph(Style.ROOM_FOR_SEAL, "")));
        String first = annexes.get(0).label() + "：";
        if (annexes.size() == 1) {
            lines.add(new Paragraph(Style.ANNEX, first + annexes.get(0).title()));
            return lines;
        }
        lines.add(new Paragraph(Style.FIRST_ANNEX, first + "1." + annexes.get(0).title()));
        for (int i = 1; i < annexes.size(); i++) {
            lines.add(
                    new Paragraph(Style.NEXT_ANNEX, i + 1 + "." + annexes.get(i).title()));
        }
        return lines;
    }

    /** 7.3.5.1, with a seal: the date four characters from the right, the name centred above it. */
    private static List<Paragraph> signature(String signatory, String date) {
        double nameRoom = Math.max(0, ROOM_BESIDE_DATE + (width(date) - width(signatory)) / 2);
        return List.of(
                new Paragraph(Style.ROOM_FOR_SEAL, ""),
                new Paragraph(Style.ROOM_FOR_SEAL, ""),
                new Paragraph(Style.SIGNATORY, signatory, nameRoom),
                new Paragraph(Style.DATE, date, ROOM_BESIDE_DATE));
    }

    /** In 仿宋 a digit or a blank is half as wide as a Chinese character. */
    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }

    private static List<Part> parts(List<Enclosure> enclosures) {
        long annexes = enclosures.stream().filter(Enclosure::isAnnex).count();
        List<Part> parts = new ArrayList<>();
        int annex = 0;
        for (Enclosure enclosure : enclosures) {
            if (enclosure.isAnnex()) {
                annex++;
            }
            String number = annexes > 1 ? String.valueOf(annex) : "";
            parts.add(new Part(true, opening(enclosure, number), enclosure.sections()));
        }
        return List.copyOf(parts);
    }

    /** 7.3.7: the label on the first line of the page, the title on the third. */
    private static List<Paragraph> opening(Enclosure enclosure, String number) {
        List<Paragraph> opening = new ArrayList<>();
        if (enclosure.isAnnex()) {
            opening.add(new Paragraph(Style.LABEL, enclosure.label() + number));
        }
        opening.addAll(emptyLines(1));
        opening.add(new Paragraph(Style.ENCLOSURE_TITLE, TitleLines.of(enclosure.title())));
        opening.addAll(emptyLines(1));
        enclosure.introduction().forEach(words -> opening.add(new Paragraph(Style.BODY, words)));
        return List.copyOf(opening);
    }

    private static Optional<Imprint> imprint(OfficialDocument document) {
        if (document.printingOffice().isEmpty() && document.copyTo().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Imprint(copyTo(document.copyTo()), document.printingOffice(), document.printedOn() + "印发"));
    }

    private static List<String> copyTo(String offices) {
        if (offices.isEmpty()) {
            return List.of();
        }
        return List.of("抄送：" + offices + (offices.endsWith("。") ? "" : "。"));
    }
}
