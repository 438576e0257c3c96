package expertpool.handout;

import expertpool.appraisal.Duties.Duty;
import expertpool.document.SheetRenderer;
import expertpool.expert.Classification;
import expertpool.form.Field;
import expertpool.handout.AppraisalRound.Tasks;
import expertpool.roster.Expert;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The files of a round: for each department its list, a Table 5 for each person on it, and a blank one. */
public final class RoundFiles {
    /** What a name of a file may not hold on one system or another. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.+");

    private final PrefilledForm form;
    private final Classification classification;
    private final SheetRenderer sheets;

    public RoundFiles(PrefilledForm form, Classification classification, SheetRenderer sheets) {
        this.form = form;
        this.classification = classification;
        this.sheets = sheets;
    }

    /** Where those of a year lie, below the output folder. */
    public static String folder(int year) {
        return "考核/%d/考核表".formatted(year);
    }

    /** Their contents by their paths below the output folder, in order. */
    public Map<String, byte[]> of(AppraisalRound round) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        round.departments().forEach((department, tasks) -> {
            String folder = folder(round.year()) + "/" + fit(department) + "/";
            List<String> names = names(tasks);
            for (int i = 0; i < names.size(); i++) {
                Expert expert = tasks.people().get(i).expert();
                files.put(folder + names.get(i), form.forPerson(department, expert));
            }
            files.put(folder + "空白考核表.docx", form.forAnybody(department));
            files.put(
                    folder + "考核名单.xlsx",
                    sheets.render(new RoundSheets(round.year(), classification).of(department, tasks)));
        });
        return files;
    }

    /** People of one name are told apart by their month of birth, and those of one month by a number. */
    private static List<String> names(Tasks tasks) {
        List<String> names = tasks.people().stream().map(RoundFiles::name).toList();
        Set<String> given = new HashSet<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean shared = names.indexOf(name) != names.lastIndexOf(name);
            String file = shared ? name + "，" + born(tasks.people().get(i)) : name;
            String told = file;
            for (int number = 2; !given.add(told); number++) {
                told = file + "，" + number;
            }
            files.add("考核表（" + told + "）.docx");
        }
        return files;
    }

    private static String name(Duty duty) {
        return fit(duty.expert().entries().text(Field.NAME).orElse(""));
    }

    private static String born(Duty duty) {
        return duty.expert().idNumber().birthDate().toString().substring(0, "2026-12".length());
    }

    private static String fit(String name) {
        return UNFIT.matcher(name).replaceAll("_");
    }
}
