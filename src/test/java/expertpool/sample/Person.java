package expertpool.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * 专家: an invented expert, as the official boxes describe one.
 *
 * @param specialties code and name each, as printed in the classification table
 * @param resume the stations of working life, one a line
 */
public record Person(
        String name,
        String sex,
        LocalDate birth,
        String idNumber,
        String mobile,
        String workPhone,
        String homePhone,
        String fax,
        String email,
        boolean retired,
        String employer,
        String address,
        String postalCode,
        String division,
        String title,
        String school,
        String education,
        String qualification,
        String major,
        String industry,
        List<String> specialties,
        List<String> resume,
        String publications,
        String awards,
        String achievements) {

    /** 现从事专业 as most people write it: 3.1 工艺、3.7 精细化工. */
    public String specialtiesWritten() {
        return String.join("、", specialties);
    }

    public String birthMonth() {
        return birth.getYear() + "年" + birth.getMonthValue() + "月";
    }

    /** The same person with another employer and another mobile number. */
    public Person moved(String newEmployer, String newMobile) {
        return new Person(
                name,
                sex,
                birth,
                idNumber,
                newMobile,
                workPhone,
                homePhone,
                fax,
                email,
                retired,
                newEmployer,
                address,
                postalCode,
                division,
                title,
                school,
                education,
                qualification,
                major,
                industry,
                specialties,
                resume,
                publications,
                awards,
                achievements);
    }
}
