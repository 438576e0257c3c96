package expertpool.dispatch;

import expertpool.form.Entries;
import expertpool.form.Field;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 派出: one task for experts, from its request on.
 *
 * @param number of the year of filing, for example 2026-007
 * @param filedOn 备案: the day on which the request came in and was accepted
 * @param path the file of the request
 * @param paper SHA-256 of the file
 * @param form where the register has it
 * @param request the entries of Table 3
 * @param superseded whether a later version of the file has taken its place; the number stays given
 * @param successor the number of the request that took its place, once that is accepted
 */
public record Dispatch(
        String number,
        LocalDate filedOn,
        String path,
        String paper,
        long form,
        Entries request,
        boolean superseded,
        Optional<String> successor) {

    /** The last day of service; nothing for a request that has no day. */
    public Optional<LocalDate> lastDay() {
        return request.date(Field.TO).or(() -> request.date(Field.DISPATCH_DATE));
    }
}
