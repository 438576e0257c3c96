package expertpool.document;

import java.util.List;

/**
 * What follows a notice on pages of its own.
 *
 * @param label empty for what the notice issues (印发), {@code 附件} for an annex; annexes are numbered by the renderer
 *     when there are several (GB/T 9704-2012, 7.3.4 and 7.3.7)
 * @param title its own title
 * @param introduction paragraphs before the first section
 * @param sections the lists it consists of
 */
public record Enclosure(String label, String title, List<String> introduction, List<Section> sections) {

    public Enclosure {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }

    boolean isAnnex() {
        return !label.isEmpty();
    }
}
