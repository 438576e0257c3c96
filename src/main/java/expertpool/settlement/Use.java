package expertpool.settlement;

import expertpool.form.Entries;

/**
 * 使用: one accepted Table 4.
 *
 * @param form number of the form in the register
 * @param record its number in the form, from 1
 * @param path its file
 * @param place where in the file
 */
public record Use(long form, int record, String path, String place, Entries entries) {}
