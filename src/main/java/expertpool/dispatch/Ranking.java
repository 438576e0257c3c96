package expertpool.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * 随机次序: identifiers in the ascending order of their HMAC-SHA-256 under the digest of a seed. Whoever is taken out moves nobody
 * else, other than with the indices of RFC 3797, whose seed this uses.
 */
public final class Ranking {
    private final Mac mac;

    private Ranking(Mac mac) {
        this.mac = mac;
    }

    /** An identifier with its HMAC: 64 lower-case hexadecimal digits. */
    public record Ranked(String id, String rank) {}

    public static Ranking of(String seed) {
        Mac mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, DigestUtils.sha256(seed));
        return new Ranking(mac);
    }

    /** In their order. */
    public List<Ranked> rank(List<String> ids) {
        return ids.stream()
                .map(id -> new Ranked(id, rank(id)))
                .sorted(Comparator.comparing(Ranked::rank))
                .toList();
    }

    String rank(String id) {
        return HexFormat.of().formatHex(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
    }
}
