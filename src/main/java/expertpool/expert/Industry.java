package expertpool.expert;

import java.time.LocalDate;
import java.util.List;

/**
 * 行业领域: one of the fields of the classification table, with its share of the pool.
 *
 * @param number its number in the table, from 1
 * @param name as the table prints it, for example 非煤矿山
 * @param quotaName as the article on quotas names it, for example 非煤
 * @param quota most experts of this industry, in persons, by the day from which it holds
 * @param subfields as printed beside the name, may be empty
 */
public record Industry(int number, String name, String quotaName, Dated quota, List<String> subfields) {
    public Industry {
        subfields = List.copyOf(subfields);
    }

    /** Most experts of this industry on that day; 0 before the first share is in force. */
    public int quotaOn(LocalDate day) {
        return quota.on(day).orElse(0);
    }
}
