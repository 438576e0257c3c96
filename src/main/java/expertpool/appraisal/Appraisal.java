package expertpool.appraisal;

import expertpool.form.Entries;

/**
 * 考核: one accepted Table 5.
 *
 * @param department the folder it came in
 * @param path its file
 */
public record Appraisal(String department, String path, Entries entries) {}
