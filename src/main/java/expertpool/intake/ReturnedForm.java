package expertpool.intake;

import expertpool.finding.Fault;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKey;
import expertpool.form.PaperFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 回收的表格: a file that this program handed out and that came back. Its key goes to the one form that it fits; where it
 * fits none, or nobody can tell which, the key counts for nothing and the department is asked.
 *
 * @param key what the file says of itself; nothing where the words make no sense
 * @param department in whose folder the file lies; empty for none
 */
record ReturnedForm(Optional<FormKey> key, String department) {
    /** The rule that a key fits what the file holds. */
    private static final String RULE = "key-unfit";

    private static final String REMEDY = "请在发给本科室的表格上填写，不要用旧表格改；确属本表内容的，请告知受理单位人工确认";

    /** The same forms in their order, the keyed one with its key, and the first one with what has to be asked. */
    List<Form> known(List<Form> forms) {
        List<Form> known = new ArrayList<>(forms);
        if (forms.isEmpty()) {
            return known;
        }
        List<Form> fitting = forms.stream()
                .filter(form -> key.filter(k -> k.kind() == form.kind()).isPresent()
                        && !form.records().isEmpty())
                .toList();
        if (key.isPresent() && fitting.size() == 1) {
            int place = forms.indexOf(fitting.get(0));
            known.set(place, known(fitting.get(0), key.get()));
        } else {
            known.set(0, doubted(forms.get(0), misfit(forms, fitting)));
        }
        return known;
    }

    private Form known(Form form, FormKey key) {
        Form known = form.with(key);
        Optional<String> written = form.records().get(0).text(Field.PERIOD).map(period -> period.substring(0, 4));
        if (key.year().isPresent()
                && written.isPresent()
                && !written.get().equals(key.year().get().toString())) {
            return doubted(known, "这是发出的%d年度表格，填写的时间却是%s年".formatted(key.year().get(), written.get()));
        }
        Optional<String> other = key.department().filter(name -> !department.isEmpty() && !name.equals(department));
        return other.isPresent()
                ? doubted(known, "这是发给“%s”的表格，却放在“%s”的文件夹，按所在文件夹登记".formatted(other.get(), department))
                : known;
    }

    private String misfit(List<Form> forms, List<Form> fitting) {
        if (key.isEmpty()) {
            return "文件带有本程序发出表格的登记号，但登记号已被改动，没有采用";
        }
        int table = key.get().kind().table();
        return fitting.isEmpty()
                ? "文件是作为表%d发出的，填写的却是表%d，登记号没有采用"
                        .formatted(table, forms.get(0).kind().table())
                : "文件中有%d张表%d，登记号只属于其中一张，没有采用".formatted(fitting.size(), table);
    }

    private static Form doubted(Form form, String problem) {
        return form.with(List.of(PaperFault.of(new Fault(RULE, problem, REMEDY))));
    }
}
