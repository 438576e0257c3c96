package expertpool.cli;

import expertpool.dispatch.Dispatching;
import expertpool.dispatch.DrawCheck;
import expertpool.dispatch.DrawRecord;
import expertpool.dispatch.Drawn;
import expertpool.filing.Archive;
import expertpool.filing.Ledger.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** 核验抽取: of one record, or of all draws that the ledger has. */
final class DrawChecks {
    private DrawChecks() {}

    static int verify(Session session, Path file) throws IOException, Problem {
        DrawRecord record = read(file);
        List<String> faults = new ArrayList<>(DrawCheck.faults(record));
        Optional<DrawRecord> kept = kept(session, record);
        kept.ifPresent(own -> faults.addAll(DrawCheck.faults(record, own)));
        if (!faults.isEmpty()) {
            throw new Problem(
                    Problem.FAILED,
                    "抽取记录%s核验不通过：\n  %s".formatted(record.dispatchNumber(), String.join("\n  ", faults)));
        }
        session.terminal()
                .say(
                        "抽取记录%s由条件和随机数重新计算，结果相同。%s抽取条件指纹：%s"
                                .formatted(
                                        record.dispatchNumber(),
                                        kept.isPresent() ? "与台账和档案一致。" : "数据文件夹中没有这次抽取，只核验了记录本身。",
                                        record.termsSha256()),
                        "Record %s: computed again with the same result.%s Terms: %s"
                                .formatted(
                                        record.dispatchNumber(),
                                        kept.isPresent()
                                                ? " As ledger and archive have it."
                                                : " This data folder has no such draw.",
                                        record.termsSha256()));
        return 0;
    }

    private static DrawRecord read(Path file) throws IOException, Problem {
        try {
            DrawRecord record = DrawRecord.read(Files.readAllBytes(file));
            if (DrawRecord.FORMAT.equals(record.format())) {
                return record;
            }
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            // told below
        }
        throw new Problem(Problem.FAILED, "“" + file + "”不是抽取记录，或者不完整。请用 派出/<派出编号>/抽取记录.json");
    }

    /** The record that was kept; its copy for the public, if that is at hand. */
    private static Optional<DrawRecord> kept(Session session, DrawRecord record) throws IOException {
        Optional<Drawn> drawn = session.get(Dispatching.class)
                .draws()
                .draw(record.dispatchNumber())
                .map(Entry::decision);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        String name = record.request().servedUnit() == null ? "抽取记录（公开）.json" : "抽取记录.json";
        String sha256 = drawn.get().documents().get("派出/" + record.dispatchNumber() + "/" + name);
        Archive archive = session.get(Archive.class);
        return sha256 == null || !archive.has(sha256)
                ? Optional.empty()
                : Optional.of(DrawRecord.read(Files.readAllBytes(archive.original(sha256))));
    }

    /** What is wrong with any draw of the ledger. */
    static List<String> all(Session session) {
        Dispatching dispatching = session.get(Dispatching.class);
        List<String> faults = new ArrayList<>();
        dispatching
                .draws()
                .all()
                .forEach(entry ->
                        faults.addAll(DrawCheck.faults(dispatching.draws(), session.get(Archive.class), entry)));
        return faults;
    }
}
