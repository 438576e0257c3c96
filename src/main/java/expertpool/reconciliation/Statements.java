package expertpool.reconciliation;

import expertpool.expert.Quarter;
import expertpool.filing.EntriesJson;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 支付明细登记: the payment statements in the register that name their quarter, whatever became of their lines. */
public final class Statements {
    private static final String FORMS =
            "SELECT f.id, f.header, s.id AS submission, s.path, s.received_on, s.predecessor"
                    + " FROM form f JOIN submission s ON s.id = f.submission_id WHERE f.kind = ? AND ";

    private final JdbcClient db;

    public Statements(JdbcClient db) {
        this.db = db;
    }

    /** Those that no other has taken the place of, in the order of their files. */
    public List<Statement> standing() {
        List<Statement> statements = new ArrayList<>();
        Map<Long, Integer> ofVersion = new TreeMap<>();
        for (Filed filed : forms("s.verdict <> 'superseded' ORDER BY s.path, f.ordinal", List.of())) {
            int place = ofVersion.merge(filed.submission, 1, Integer::sum);
            filed.quarter()
                    .ifPresent(quarter -> statements.add(new Statement(
                            filed.path,
                            filed.receivedOn,
                            quarter,
                            filed.header.text(Field.PAYER).orElse(""),
                            lines(filed),
                            before(filed, place))));
        }
        return statements;
    }

    /** The statement of the same place in the earlier version of the file; a version that had none there said nothing. */
    private Optional<List<PaidLine>> before(Filed filed, int place) {
        return Optional.ofNullable(filed.predecessor)
                .map(earlier -> forms("s.id = ? ORDER BY f.ordinal", List.of(earlier)).stream()
                        .skip(place - 1L)
                        .findFirst()
                        .map(this::lines)
                        .orElse(List.of()));
    }

    private List<Filed> forms(String which, List<Object> more) {
        return db.sql(FORMS + which)
                .params(Stream.concat(Stream.of((Object) FormKind.PAYMENT_STATEMENT.table()), more.stream())
                        .toList())
                .query((row, n) -> new Filed(
                        row.getLong("id"),
                        EntriesJson.read(row.getString("header")),
                        row.getLong("submission"),
                        row.getString("path"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("predecessor", Long.class)))
                .list();
    }

    private List<PaidLine> lines(Filed filed) {
        return db.sql("SELECT number, verdict, entries FROM record WHERE form_id = ? ORDER BY number")
                .param(filed.form)
                .query((row, n) -> line(filed, row))
                .list();
    }

    private static PaidLine line(Filed filed, ResultSet row) throws SQLException {
        Entries entries = EntriesJson.read(row.getString("entries"));
        String verdict = row.getString("verdict");
        return new PaidLine(
                filed.form,
                row.getInt("number"),
                filed.path,
                Stream.of(Field.NET, Field.NAME, Field.ID_NUMBER, Field.GROSS)
                        .flatMap(field -> entries.entry(field).stream())
                        .map(entry -> entry.where())
                        .findFirst()
                        .orElse(""),
                entries.text(Field.NAME).orElse(""),
                entries.text(Field.ID_NUMBER),
                amount(entries, Field.GROSS),
                amount(entries, Field.TAX),
                amount(entries, Field.NET),
                entries.date(Field.PAID_ON),
                Stream.of(Field.DISPATCH_NUMBER, Field.PURPOSE)
                        .flatMap(field -> entries.text(field).stream())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""),
                !verdict.startsWith("accepted"));
    }

    private static Optional<BigDecimal> amount(Entries entries, Field field) {
        return entries.text(field).map(BigDecimal::new);
    }

    private record Filed(
            long form, Entries header, long submission, String path, LocalDate receivedOn, @Nullable Long predecessor) {

        Optional<Quarter> quarter() {
            return header.text(Field.QUARTER).flatMap(Quarter::parse);
        }
    }
}
