package expertpool.edition;

import expertpool.filing.Sha256;
import java.util.List;
import java.util.StringJoiner;

/**
 * 成员指纹名册: the members of an edition for everybody, so that a draw can be checked without knowing who they are: a line a member
 * with identifier and specialties, in the order of the identifiers, below a line with the fingerprint of the edition.
 */
public final class PublicList {
    private PublicList() {}

    public static String of(String fingerprint, List<Member> members) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("expertpool-members 1 " + fingerprint);
        members.stream()
                .map(member -> member.identifier() + " "
                        + String.join(",", member.expert().specialties()))
                .sorted()
                .forEach(text::add);
        return text.toString();
    }

    /** SHA-256 of the list. */
    public static String digest(String fingerprint, List<Member> members) {
        return Sha256.of(of(fingerprint, members));
    }
}
