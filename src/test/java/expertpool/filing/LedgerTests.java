package expertpool.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import expertpool.filing.Ledger.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:04:05Z"), ZoneOffset.UTC);

    private final Path folder;
    private final JdbcClient db = JdbcClient.create(Databases.inMemory());
    private final Ledger ledger;

    LedgerTests(@TempDir Path data) {
        folder = data.resolve("ledger");
        ledger = Ledger.open(folder, db, CLOCK, "lin");
    }

    record Choice(String what, List<String> why) {}

    record Count(int people) {}

    @Test
    void keepsDecisionsInTheirOrderEachHoldingTheDigestOfTheOneBefore() throws IOException {
        assertThat(ledger.head()).isEqualTo("0".repeat(64));

        ledger.append("choice", DAY, new Choice("甲", List.of("一", "二")));
        String first = ledger.head();
        ledger.append("count", DAY, new Count(3));
        ledger.append("choice", DAY.plusDays(1), new Choice("乙", List.of()));

        assertThat(ledger.all("choice", Choice.class))
                .containsExactly(
                        new Entry<>(1, new Choice("甲", List.of("一", "二"))), new Entry<>(3, new Choice("乙", List.of())));
        assertThat(ledger.all("count", Count.class)).containsExactly(new Entry<>(2, new Count(3)));
        assertThat(folder.resolve("000002.json"))
                .hasContent("{\"number\":2,\"previous\":\"" + first
                        + "\",\"kind\":\"count\",\"day\":\"2026-11-23\",\"recorded\":\"2026-11-23T03:04:05Z\",\"by\":\"lin\","
                        + "\"decision\":{\"people\":3}}");
        assertThat(ledger.head()).isEqualTo(Sha256.of(folder.resolve("000003.json")));
        assertThat(ledger.faults()).isEmpty();
    }

    /** A crash between the paper and its row: the paper counts. A register that is lost is made again from the papers. */
    @Test
    void entersPapersThatTheRegisterDoesNotHave() {
        ledger.append("count", DAY, new Count(1));
        ledger.append("count", DAY, new Count(2));
        String head = ledger.head();
        db.sql("DELETE FROM decision WHERE number = 2").update();

        assertThat(Ledger.open(folder, db, CLOCK, "lin").head()).isEqualTo(head);

        Ledger again = Ledger.open(folder, JdbcClient.create(Databases.inMemory()), CLOCK, "lin");
        assertThat(again.all("count", Count.class))
                .containsExactly(new Entry<>(1, new Count(1)), new Entry<>(2, new Count(2)));
        assertThat(again.head()).isEqualTo(head);
        assertThat(again.faults()).isEmpty();
    }

    @Test
    void namesWhatWasChangedTakenOutOrPutIn() throws IOException {
        for (int i = 1; i <= 4; i++) {
            ledger.append("count", DAY, new Count(i));
        }
        Path second = folder.resolve("000002.json");
        Files.writeString(second, Files.readString(second).replace("\"people\":2", "\"people\":9"));
        Files.delete(folder.resolve("000003.json"));
        Files.writeString(folder.resolve("000007.json"), "{}");

        assertThat(ledger.faults())
                .containsExactly("台账第2号被改动（000002.json）", "台账第3号缺失（000003.json）", "台账文件夹中有不属于台账的文件（000007.json）");
    }

    /** Whoever changes the register as well still breaks the chain. */
    @Test
    void seesAPaperThatWasWrittenAgainWithItsRow() throws IOException {
        ledger.append("count", DAY, new Count(1));
        ledger.append("count", DAY, new Count(2));
        Path first = folder.resolve("000001.json");
        Files.writeString(first, Files.readString(first).replace("\"people\":1", "\"people\":9"));
        db.sql("UPDATE decision SET sha256 = ?, paper = ? WHERE number = 1")
                .params(Sha256.of(first), Files.readString(first))
                .update();

        assertThat(ledger.faults()).containsExactly("台账第2号与第1号不衔接");
    }

    /** The program acts by what the register says, so it has to be what the paper says. */
    @Test
    void seesADecisionThatWasChangedInTheRegisterAlone() {
        ledger.append("count", DAY, new Count(1));
        db.sql("UPDATE decision SET paper = REPLACE(paper, '\"people\":1', '\"people\":9')")
                .update();

        assertThat(ledger.faults()).containsExactly("数据库中的台账第1号与文件不同（000001.json）");
    }

    /** Without number 2 nobody knows what was decided after it: nothing is begun. */
    @Test
    void doesNotOpenWhereAPaperIsMissingBeforeOthers() throws IOException {
        for (int i = 1; i <= 3; i++) {
            ledger.append("count", DAY, new Count(i));
        }
        Files.delete(folder.resolve("000002.json"));

        assertThatThrownBy(() -> Ledger.open(folder, JdbcClient.create(Databases.inMemory()), CLOCK, "lin"))
                .isInstanceOf(BrokenLedger.class)
                .hasMessageStartingWith("台账第2号缺失，其后还有000003.json。");
    }
}
