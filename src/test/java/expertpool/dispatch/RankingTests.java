package expertpool.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.dispatch.Source.Kind;
import expertpool.filing.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published example of RFC 3797 and the two adaptations of it in SHA-256. */
class RankingTests {
    private static final JsonNode VECTORS = vectors();

    private static JsonNode vectors() {
        try (InputStream in = RankingTests.class.getResourceAsStream("/vectors/rfc3797.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void writesTheSourcesAsTheRfcDoes() {
        assertThat(sources("9319; 2 5 12 8 10; 9 18 26 34 41 45"))
                .isEqualTo(VECTORS.at("/rfc3797_published/key_string").asString());
        assertThat(sources("3,9,14,21,27,33/7/332176"))
                .isEqualTo(VECTORS.at("/sha256_index/source_string").asString());
    }

    @Test
    void reproducesThePublishedSelection() {
        JsonNode published = VECTORS.get("rfc3797_published");

        assertThat(selected(
                        sources("9319; 2 5 12 8 10; 9 18 26 34 41 45"), published.get("names"), DigestUtils::md5, 10))
                .isEqualTo(strings(published.get("first_ten")));
    }

    @Test
    void reproducesTheSelectionByIndex() {
        JsonNode index = VECTORS.get("sha256_index");
        List<String> expected = StreamSupport.stream(index.get("rounds").spliterator(), false)
                .map(round -> round.get("expert").asString())
                .toList();

        assertThat(selected(seed(), index.get("pool"), DigestUtils::sha256, expected.size()))
                .isEqualTo(expected);
    }

    @Test
    void reproducesTheRanking() {
        JsonNode ranking = VECTORS.get("hmac_rank");

        assertThat(seed()).isEqualTo(ranking.get("seed").asString());
        assertThat(Ranking.of(seed()).rank(strings(VECTORS.at("/sha256_index/pool"))))
                .extracting(one -> one.id() + " " + one.rank())
                .startsWith(StreamSupport.stream(ranking.get("ranking").spliterator(), false)
                        .map(one -> one.get("expert").asString() + " "
                                + one.get("digest").asString())
                        .toArray(String[]::new));
    }

    /** By which {@code order} a late recusal cannot be used to move others. */
    @Test
    void movesNobodyElseWhenSomebodyIsTakenOut() {
        List<String> pool = strings(VECTORS.at("/sha256_index/pool"));
        Ranking ranking = Ranking.of(seed());
        List<String> whole = order(ranking, pool);

        for (String one : pool) {
            List<String> others = new ArrayList<>(pool);
            others.remove(one);
            List<String> expected = new ArrayList<>(whole);
            expected.remove(one);
            assertThat(order(ranking, others)).isEqualTo(expected);
        }
    }

    @Test
    void takesNumbersAsPeopleTypeThem() {
        assertThat(Source.numbers(" 007 3.50  3.5、0 ; 12 ")).contains(List.of("0.3.5.3.5.7.", "12."));
        assertThat(Source.numbers("第3期")).isEmpty();
        assertThat(Source.numbers("1;;2")).isEmpty();
        assertThat(Source.numbers("")).isEmpty();
    }

    private static List<String> order(Ranking ranking, List<String> ids) {
        return ranking.rank(ids).stream().map(Ranking.Ranked::id).toList();
    }

    private static String seed() {
        JsonNode index = VECTORS.get("sha256_index");
        String pool = strings(index.get("pool")).stream().map(id -> id + "\n").collect(Collectors.joining());
        return Source.seed(index.get("dispatch").asString(), Sha256.of(pool), typed("3 9 14 21 27 33; 7; 332176"));
    }

    private static String sources(String typed) {
        return Source.string(typed(typed));
    }

    private static List<Source> typed(String typed) {
        return Source.numbers(typed).orElseThrow().stream()
                .map(value -> new Source(Kind.PUBLIC, "数字", value))
                .toList();
    }

    /** RFC 3797, 4.2: the digest of key and index modulo those who are left. */
    private static List<String> selected(String key, JsonNode names, Function<byte[], byte[]> digest, int number) {
        List<String> left = new ArrayList<>(strings(names));
        List<String> selected = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String index = new String(new char[] {(char) (i >> 8), (char) (i & 0xff)});
            byte[] hash = digest.apply((index + key + index).getBytes(StandardCharsets.ISO_8859_1));
            selected.add(left.remove(
                    new BigInteger(1, hash).mod(BigInteger.valueOf(left.size())).intValue()));
        }
        return selected;
    }

    private static List<String> strings(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
