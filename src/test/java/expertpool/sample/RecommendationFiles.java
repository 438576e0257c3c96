package expertpool.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Tables 1 of the sample, one for nearly every expert. */
final class RecommendationFiles {
    private static final LocalDate FIRST_FILLED = LocalDate.of(2026, 9, 7);
    private static final Map<Section, String> NAMING = Map.of(
            Section.COAL, "专家推荐表-%s.docx",
            Section.MINES, "推荐表/%s推荐表.docx",
            Section.CHEMICALS, "推荐表/%s.docx",
            Section.INDUSTRY, "2026年专家推荐/%s（推荐表）.docx",
            Section.RESCUE, "%s推荐表.docx",
            Section.LAW, "%s.docx",
            Section.INFORMATION, "附件1：%s.docx");
    private static final Map<Section, Integer> IN_OLD_WORD =
            Map.of(Section.COAL, 3, Section.CHEMICALS, 2, Section.INDUSTRY, 1, Section.RESCUE, 2);

    /** Experts whose Table 1 never came, or came as a file that nobody can open. */
    private static final Map<Section, Integer> WITHOUT =
            Map.of(Section.MINES, 7, Section.COAL, 12, Section.INFORMATION, 6);

    private final Cast cast;

    RecommendationFiles(Cast cast) {
        this.cast = cast;
    }

    List<SampleFile> files() {
        List<SampleFile> files = new ArrayList<>();
        for (Section section : Section.values()) {
            for (int number = 1; number <= cast.of(section).size(); number++) {
                if (WITHOUT.getOrDefault(section, 0) != number) {
                    files.add(file(section, number));
                }
            }
        }
        files.add(firstVersion());
        return files;
    }

    /** The paper of an expert as it should be. */
    WordPaper paper(Section section, int number) {
        Person expert = cast.expert(section, number);
        LocalDate filled = FIRST_FILLED.plusDays(number * 2L);
        return Handwriting.of(RecommendationPaper.of(expert, section.title(), filled), expert, number);
    }

    /** The path in the folder, in the way the section names its files. */
    String path(Section section, int number) {
        String naming = NAMING.getOrDefault(section, "%s.docx");
        return section.title() + "/"
                + naming.formatted(cast.expert(section, number).name());
    }

    private SampleFile file(Section section, int number) {
        boolean inOldWord = IN_OLD_WORD.getOrDefault(section, 0) == number;
        String path = inOldWord ? path(section, number).replace(".docx", ".doc") : path(section, number);
        WordPaper paper = paper(section, number);
        return Peculiarity.of(section, number)
                .map(own -> SampleFile.of(path, own.hand().apply(paper, cast.expert(section, number)), own.verdict()))
                .orElseGet(() -> SampleFile.of(path, paper, Verdict.accepted(1)));
    }

    /** Returned for the missing signature; the expert then sent the right one, which stands among the others. */
    private SampleFile firstVersion() {
        Person expert = cast.expert(Section.CHEMICALS, 11);
        WordPaper unsigned = RecommendationPaper.of(expert, Section.CHEMICALS.title(), FIRST_FILLED)
                .type(RecommendationPaper.PLEDGE_SIGNATURE, "签名：")
                .type(RecommendationPaper.PLEDGE_DATE, "年   月   日");
        return SampleFile.of(
                Section.CHEMICALS.title() + "/推荐表/首批/专家推荐表.docx", unsigned, Verdict.rejected(1, "pledge-signed"));
    }
}
