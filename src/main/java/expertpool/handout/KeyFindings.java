package expertpool.handout;

import expertpool.appraisal.Appraisals;
import expertpool.appraisal.Identification;
import expertpool.appraisal.Members;
import expertpool.finding.Fault;
import expertpool.finding.Finding;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.form.Vocabulary;
import expertpool.regulation.Regulation;
import expertpool.roster.Expert;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 登记号核对: what there is to ask, or to tell, where a Table 5 that was handed out comes back with other words. */
public final class KeyFindings {
    private static final String REMEDY = "请核对姓名、出生年月和手机号。一张表5只用于表上预填的人，考核别人请用空白的";

    private final Regulation regulation;
    private final Vocabulary vocabulary;

    public KeyFindings(Regulation regulation, Vocabulary vocabulary) {
        this.regulation = regulation;
        this.vocabulary = vocabulary;
    }

    /** The findings by the number of their form in the register. */
    public Map<Long, List<Finding>> of(Appraisals appraisals, List<Expert> pool) {
        Members members = new Members(pool);
        Map<Long, List<Finding>> findings = new LinkedHashMap<>();
        appraisals.all().stream().filter(appraisal -> !appraisal.superseded()).forEach(appraisal -> fault(
                        appraisal.entries(), members)
                .ifPresent(fault -> findings.put(appraisal.form(), List.of(finding(fault, appraisal.entries())))));
        return findings;
    }

    private Finding finding(Fault fault, Entries paper) {
        return regulation.finding(
                fault,
                FormKind.APPRAISAL,
                1,
                Field.NAME,
                paper.entry(Field.NAME).orElse(null));
    }

    private Optional<Fault> fault(Entries paper, Members members) {
        Identification found = members.identify(paper);
        return switch (found.key()) {
            case NONE, AGREES -> Optional.empty();
            case UNKNOWN -> Optional.of(new Fault("key-person", "表格的登记号所指的人不在专家库中，登记号没有采用", REMEDY));
            case CONTRADICTED ->
                Optional.of(new Fault("key-person", "表格是为另一人预填的，与现在填写的姓名、出生年月、手机号对不上，没有归到任何人名下", REMEDY));
            case DECIDES -> found.expert().map(expert -> decided(paper, expert));
        };
    }

    private Fault decided(Entries paper, Expert expert) {
        String boxes = Members.differing(paper, expert).stream()
                .map(box -> vocabulary.label(FormKind.APPRAISAL, box).orElse(box.code()))
                .collect(Collectors.joining("”和“"));
        return new Fault(
                "key-words",
                "“%s”与专家库中的不同，按表格的登记号认定为“%s”"
                        .formatted(boxes, expert.entries().text(Field.NAME).orElse("")),
                "请核对；专家库有误的，请告知受理单位");
    }
}
