package expertpool.document;

import java.util.List;

/**
 * 记录: a record of a procedure for the files, without the head of an official document.
 *
 * @param author whose record it is
 * @param title broken into lines by the renderer unless it holds line feeds
 * @param introduction paragraphs below the title
 * @param sections what was done and found, in order; the last may have room for signatures
 */
public record Minutes(String author, String title, List<String> introduction, List<Section> sections) {
    public Minutes {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }
}
