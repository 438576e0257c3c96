package expertpool.job;

import expertpool.dispatch.Adjustment;
import expertpool.dispatch.AdjustmentMinutes;
import expertpool.dispatch.Dispatch;
import expertpool.dispatch.DispatchNotice;
import expertpool.dispatch.DispatchNotice.How;
import expertpool.dispatch.Dispatching;
import expertpool.dispatch.Draw;
import expertpool.dispatch.DrawMinutes;
import expertpool.dispatch.DrawRecord;
import expertpool.dispatch.Drawing.Documents;
import expertpool.dispatch.Drawn;
import expertpool.dispatch.Odds;
import expertpool.dispatch.PredictabilitySheets;
import expertpool.dispatch.Terms;
import expertpool.dispatch.TermsNotice;
import expertpool.document.ArchivalPdf;
import expertpool.document.DocxRenderer;
import expertpool.document.Letter;
import expertpool.document.Minutes;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.document.Sheet;
import expertpool.document.SheetRenderer;
import expertpool.filing.Archive;
import expertpool.filing.Ledger.Entry;
import expertpool.form.Field;
import expertpool.handout.Blanks;
import expertpool.handout.PrefilledUse;
import expertpool.report.DrawData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 抽取文书: made once, when a draw is made or adjusted, and kept in the archive. */
public record DrawPapers(
        Dispatching dispatching, Archive archive, DocxRenderer docx, PdfRenderer pdf, SheetRenderer sheets)
        implements Documents {
    private static final String RECORD = "抽取记录.json";
    private static final String NOTICE = "派出通知（";

    @Override
    public Map<String, String> of(Dispatch dispatch, Terms terms, Drawn drawn, Draw draw, Odds odds) {
        String folder = folder(drawn.dispatch());
        DrawRecord record = record(dispatch, terms, drawn, draw, odds);
        DrawRecord open = record.masked();
        Minutes minutes = DrawMinutes.of(dispatching.bureau(), record);
        Map<String, String> kept = new TreeMap<>();
        kept.put(folder + RECORD, keep(record.json()));
        kept.put(folder + "抽取记录.pdf", keep(archival(minutes, drawn.day(), RECORD, record.json())));
        kept.put(folder + "抽取记录.docx", keep(docx.render(minutes)));
        kept.put(folder + "抽取记录（公开）.json", keep(open.json()));
        kept.put(
                folder + "抽取记录（公开）.pdf",
                keep(archival(DrawMinutes.of(dispatching.bureau(), open), drawn.day(), "抽取记录（公开）.json", open.json())));
        List<String> names = drawn.drawn().stream()
                .flatMap(List::stream)
                .map(id -> dispatching.name(drawn.edition(), id))
                .toList();
        names.forEach(name -> notice(dispatch, drawn, drawn.day(), name, How.DRAWN, kept));
        use(dispatch, names, kept);
        return kept;
    }

    @Override
    public Map<String, String> announcing(Terms terms, LocalDate day) {
        Minutes notice = TermsNotice.of(
                dispatching.bureau(),
                terms,
                dispatching.draws().commitments(terms.dispatch()),
                dispatching.chance().announced(),
                day);
        String path = folder(terms.dispatch()) + "抽取条件公告";
        return Map.of(path + ".docx", keep(docx.render(notice)), path + ".pdf", keep(pdf.render(notice)));
    }

    private DrawRecord record(Dispatch dispatch, Terms terms, Drawn drawn, Draw draw, Odds odds) {
        return DrawRecord.of(
                dispatch,
                terms,
                drawn,
                draw,
                new DrawRecord.Setting(
                        dispatching.draws().commitments(drawn.dispatch()),
                        dispatching.editions().members(drawn.edition()).size(),
                        dispatching.draws().head(),
                        odds),
                id -> dispatching.name(drawn.edition(), id));
    }

    private byte[] archival(Minutes minutes, LocalDate day, String name, byte[] json) {
        return ArchivalPdf.with(pdf.render(minutes), minutes.title(), day, name, json);
    }

    /** Whether a document is to be seen: a notice only while the person goes. */
    static boolean isFor(String path, List<String> going) {
        return !path.contains(NOTICE) || going.stream().anyMatch(name -> path.contains(NOTICE + name + "）"));
    }

    private void notice(Dispatch dispatch, Drawn drawn, LocalDate day, String name, How how, Map<String, String> kept) {
        Letter letter = DispatchNotice.of(dispatching.bureau(), dispatch, drawn.from(), drawn.to(), day, name, how);
        String path = folder(dispatch.number()) + NOTICE + name + "）";
        kept.put(path + ".docx", keep(docx.render(letter)));
        kept.put(path + ".pdf", keep(pdf.render(letter)));
    }

    private void use(Dispatch dispatch, List<String> names, Map<String, String> kept) {
        PrefilledUse.of(new Blanks(dispatching.bureau()))
                .ifPresent(form -> kept.put(
                        folder(dispatch.number()) + "使用情况表（预填）.docx",
                        keep(form.forDispatch(
                                dispatch.number(),
                                dispatch.request().text(Field.DEPARTMENT).orElse(""),
                                Stream.of(Field.SERVED_UNIT, Field.CONTENT)
                                        .flatMap(box -> dispatch.request().text(box).stream())
                                        .collect(Collectors.joining("，")),
                                names))));
    }

    /** The documents about an adjustment: its record, the notice to who joins, the form with the experts who go now. */
    public Map<String, String> of(Dispatch dispatch, Drawn drawn, Adjustment adjustment, List<String> names) {
        Map<String, String> kept = new TreeMap<>();
        int number = dispatching.draws().adjustments(drawn.dispatch()).size() + 1;
        Minutes minutes = AdjustmentMinutes.of(
                dispatching.bureau(),
                adjustment,
                drawn.isDraw(),
                adjustment.outsider().flatMap(who -> dispatching.doubt(dispatch, who)),
                id -> dispatching.name(drawn.edition(), id));
        String path = folder(drawn.dispatch()) + "调整记录" + number;
        kept.put(path + ".docx", keep(docx.render(minutes)));
        kept.put(path + ".pdf", keep(pdf.render(minutes)));
        String joins = adjustment
                .outsider()
                .map(Adjustment.Outsider::name)
                .orElseGet(() -> dispatching.name(drawn.edition(), adjustment.joins()));
        notice(
                dispatch,
                drawn,
                adjustment.day(),
                joins,
                adjustment.outsider().isPresent() ? How.APPROVED : How.RESERVE,
                kept);
        use(dispatch, names, kept);
        return kept;
    }

    /** How far draws can be foreseen; made anew by every run. */
    void analyse(Output output) {
        dispatching.predictability().ifPresent(told -> {
            List<Sheet> analysis = PredictabilitySheets.of(dispatching.bureau(), told);
            output.publish("派出/抽取分析.xlsx", sheets.render(analysis));
            output.publish("派出/抽取分析.pdf", pdf.render(analysis.get(0)));
        });
    }

    /** The record as it stands after all adjustments, for programs. */
    byte[] current(Drawn drawn) {
        String sha256 = drawn.documents().get(folder(drawn.dispatch()) + RECORD);
        List<Adjustment> adjustments = dispatching.draws().adjustments(drawn.dispatch()).stream()
                .map(Entry::decision)
                .toList();
        try {
            byte[] record = Files.readAllBytes(archive.original(Objects.requireNonNull(sha256)));
            return adjustments.isEmpty()
                    ? record
                    : DrawData.adjusted(
                            record,
                            adjustments,
                            dispatching.engagements().panel(drawn),
                            seat -> dispatching.name(drawn, seat));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(String dispatch) {
        return "派出/" + dispatch + "/";
    }

    private String keep(byte[] content) {
        try {
            return archive.keep(out -> out.write(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
