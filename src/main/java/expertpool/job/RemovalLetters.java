package expertpool.job;

import expertpool.document.DocxRenderer;
import expertpool.document.Letter;
import expertpool.document.Output;
import expertpool.document.PdfRenderer;
import expertpool.expert.IdNumber;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.Removal;
import expertpool.roster.RemovalFiles;
import expertpool.roster.RemovalLetter;
import expertpool.roster.Removals;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 清退函: a letter for every removal that was ever recorded. */
public record RemovalLetters(BureauPack bureau, Removals removals, Output output, DocxRenderer docx, PdfRenderer pdf) {

    void write(List<Expert> pool) {
        Map<IdNumber, Expert> people = pool.stream().collect(Collectors.toMap(Expert::idNumber, Function.identity()));
        paths(pool).forEach((removal, path) -> {
            Expert expert = Objects.requireNonNull(people.get(removal.idNumber()));
            Letter letter = RemovalLetter.of(bureau, expert, removal, "");
            output.publish(path + ".docx", docx.render(letter));
            output.publish(path + ".pdf", pdf.render(letter));
        });
    }

    /**
     * Where the letters stand below the output folder, without the suffix of a format. A ground that the law no longer has
     * cannot be quoted; its letters were written under the law that had it.
     */
    public Map<Removal, String> paths(List<Expert> pool) {
        List<Removal> quotable = removals.all().stream()
                .filter(removal -> bureau.law().has(removal.ground()))
                .toList();
        return RemovalFiles.paths(quotable, pool);
    }
}
