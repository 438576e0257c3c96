package expertpool.job;

import expertpool.dispatch.Adjustment;
import expertpool.dispatch.Dispatch;
import expertpool.dispatch.Dispatching;
import expertpool.dispatch.Draw;
import expertpool.dispatch.DrawRecord;
import expertpool.dispatch.Drawing.Documents;
import expertpool.dispatch.Drawn;
import expertpool.dispatch.Terms;
import expertpool.filing.Archive;
import expertpool.filing.Ledger.Entry;
import expertpool.report.DrawData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** 抽取文书: made once, when a draw is made or adjusted, and kept in the archive. */
public record DrawPapers(Dispatching dispatching, Archive archive) implements Documents {
    private static final String RECORD = "抽取记录.json";

    @Override
    public Map<String, String> of(Dispatch dispatch, Terms terms, Drawn drawn, Draw draw) {
        String folder = folder(drawn.dispatch());
        DrawRecord record = DrawRecord.of(
                dispatch,
                terms,
                drawn,
                draw,
                new DrawRecord.Setting(
                        dispatching.draws().commitments(drawn.dispatch()),
                        dispatching.editions().members(drawn.edition()).size(),
                        dispatching.draws().head()),
                id -> dispatching.name(drawn.edition(), id));
        Map<String, String> kept = new TreeMap<>();
        kept.put(folder + RECORD, keep(record.json()));
        kept.put(folder + "抽取记录（公开）.json", keep(record.masked().json()));
        return kept;
    }

    /** The documents about an adjustment. */
    public Map<String, String> of(Adjustment adjustment) {
        return Map.of();
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
