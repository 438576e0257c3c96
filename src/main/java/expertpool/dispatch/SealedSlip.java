package expertpool.dispatch;

import java.util.Optional;

/**
 * 随机数封存单: an accepted slip by which an office is bound to a value, or opens it.
 *
 * @param form where the register has it
 * @param dispatch number of the dispatch
 * @param office who hands it in
 * @param digest to which the office is bound
 * @param value that it opens
 * @param paper SHA-256 of the file
 */
public record SealedSlip(
        long form, String dispatch, String office, Optional<String> digest, Optional<String> value, String paper) {}
