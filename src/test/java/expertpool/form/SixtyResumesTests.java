package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.Seniority;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Sixty résumés in the ways people write them, with the months that a careful person counts by hand. They were written by
 * somebody who had not seen the reader.
 */
class SixtyResumesTests {
    private static final Path RESUMES = Path.of("src/test/resources/resume/resumes.yaml");
    private static final int MONTH = 1;

    /** A full-time doctorate in brackets inside a job is told as not understood; of the others nobody can count the months. */
    private static final List<String> NOT_COMPUTED = List.of(
            "qijian-full-time-phd-inside-a-job",
            "only-a-claim-of-years",
            "see-attachment",
            "vague-decades",
            "single-period-reversed",
            "began-work-then-unexplained-years",
            "prose-last-post-without-end",
            "partial-month-thirteen",
            "partial-one-reversed-among-clear",
            "partial-older-item-without-end",
            "partial-start-in-the-future");

    /** @param months null where nobody can count them */
    private record Resume(String name, LocalDate asOf, String text, @Nullable Integer months, boolean coarse) {
        static Resume of(Map<?, ?> entry) {
            Object months = entry.get("months");
            return new Resume(
                    String.valueOf(entry.get("name")),
                    LocalDate.parse(String.valueOf(entry.get("as_of"))),
                    String.valueOf(entry.get("text")),
                    months == null ? null : Integer.valueOf(months.toString()),
                    Boolean.TRUE.equals(entry.get("coarse")));
        }

        Seniority read() {
            return ResumeReader.read(text, asOf).service(asOf);
        }

        /** Within a month; where bounds are known by year only, the count by hand lies between least and most. */
        boolean isRight(Seniority service) {
            return months != null
                    && service.least() - MONTH <= months
                    && months <= service.most() + MONTH
                    && (coarse || service.most() - service.least() <= MONTH);
        }
    }

    @Test
    void countsNearlyAllAsByHandAndNoneSilentlyWrong() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> notComputed = new ArrayList<>();
        int right = 0;
        for (Resume resume : resumes()) {
            Seniority service = resume.read();
            if (!service.complete()) {
                notComputed.add(resume.name());
            } else if (resume.isRight(service)) {
                right++;
            } else {
                wrong.add(resume.name() + ": " + service.chinese() + ", by hand " + resume.months());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(notComputed).containsExactlyInAnyOrderElementsOf(NOT_COMPUTED);
        assertThat(right).isEqualTo(60 - NOT_COMPUTED.size());
    }

    private static List<Resume> resumes() throws IOException {
        try (Reader in = Files.newBufferedReader(RESUMES, StandardCharsets.UTF_8)) {
            List<Resume> resumes = new ArrayList<>();
            List<?> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            entries.forEach(entry -> resumes.add(Resume.of((Map<?, ?>) entry)));
            return resumes;
        }
    }
}
