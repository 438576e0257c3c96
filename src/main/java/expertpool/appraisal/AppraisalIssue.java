package expertpool.appraisal;

/**
 * 考核问题: what is wrong with an appraisal beside its own boxes.
 *
 * @param rule its name in the pack
 * @param title the rule in a few words
 * @param problem Chinese: what was found
 * @param basis as an official writes it
 * @param path the file
 */
public record AppraisalIssue(
        String rule,
        String department,
        String name,
        String title,
        String problem,
        String remedy,
        String basis,
        String path) {}
