package expertpool.form;

import java.util.List;

/**
 * The words on the bureau's forms, from {@code labels.yaml} of its pack.
 *
 * @param appendices headings of printed matter that follows a form and is not part of it
 * @param notes printed remarks that no label may be found in
 */
public record Vocabulary(List<FormTemplate> templates, List<String> appendices, List<String> notes) {
    public Vocabulary {
        templates = List.copyOf(templates);
        appendices = List.copyOf(appendices);
        notes = List.copyOf(notes);
    }
}
