package expertpool.regulation;

import expertpool.expert.Specialty;
import java.util.Collection;
import java.util.regex.Pattern;

/** Specialties as a pack lists them: {@code 5.5} for one, {@code 1.*} for all of an industry. */
final class SpecialtyCodes {
    static final Pattern FORM = Pattern.compile("[1-9][0-9]?\\.(?:\\*|[1-9][0-9]?)");

    private SpecialtyCodes() {}

    static boolean cover(Collection<String> codes, Specialty specialty) {
        return codes.contains(specialty.code()) || codes.contains(specialty.industry() + ".*");
    }
}
