package expertpool.settlement;

import expertpool.form.Entries;

/**
 * 使用: one accepted Table 4.
 *
 * @param path its file
 * @param place where in the file
 */
public record Use(String path, String place, Entries entries) {}
