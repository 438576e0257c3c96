package expertpool.roster;

import expertpool.expert.IdNumber;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Written;
import expertpool.roster.Expert.Status;
import java.util.List;
import java.util.Map;

/** Experts for the tests of the stations behind the intake. Nobody in here exists. */
public final class People {
    public static final String HAN = "140499197108232732";
    public static final String YE = "140499198503182848";
    public static final String LAI = "140499198009173014";

    private People() {}

    /** A member of the issued roster. */
    public static Expert member(String idNumber, String name, String... specialties) {
        return expert(idNumber, name, Status.LISTED, true, specialties);
    }

    /** Somebody who has come that far. */
    public static Expert expert(String idNumber, String name, Status status, boolean applied, String... specialties) {
        List<String> claimed = List.of(specialties);
        int industry = claimed.isEmpty() ? 0 : claimed.get(0).charAt(0) - '0';
        return new Expert(
                new IdNumber(idNumber),
                status,
                industry,
                claimed,
                applied,
                List.of(),
                entries(idNumber, name, claimed));
    }

    /** The same expert with another value in one box. */
    public static Expert with(Expert expert, Field field, String value) {
        return new Expert(
                expert.idNumber(),
                expert.status(),
                expert.industry(),
                expert.specialties(),
                expert.applied(),
                expert.recommendedBy(),
                Written.with(expert.entries(), field, value));
    }

    /** The same expert, on the Tables 2 of these departments. */
    public static Expert recommended(Expert expert, String... departments) {
        return new Expert(
                expert.idNumber(),
                expert.status(),
                expert.industry(),
                expert.specialties(),
                expert.applied(),
                List.of(departments),
                expert.entries());
    }

    private static Entries entries(String idNumber, String name, List<String> specialties) {
        return Written.entries(Map.of(
                Field.NAME,
                name,
                Field.ID_NUMBER,
                idNumber,
                Field.SEX,
                "男",
                Field.EMPLOYER,
                "虚构公司",
                Field.TITLE,
                "高级工程师",
                Field.SPECIALTIES,
                String.join(Field.SEPARATOR, specialties)));
    }
}
