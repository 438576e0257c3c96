package expertpool.dispatch;

import expertpool.expert.IdNumber;
import expertpool.filing.EntriesJson;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 派出单据登记: the accepted slips about draws that stand, in the order in which they came in. */
public final class DispatchSlips {
    private final JdbcClient db;

    public DispatchSlips(JdbcClient db) {
        this.db = db;
    }

    private record Row(long form, String paper, Entries entries) {
        String text(Field field) {
            return entries.text(field).orElse("");
        }
    }

    /** 随机数封存单. */
    public List<SealedSlip> sealed() {
        return rows(FormKind.NUMBER_SLIP)
                .map(row -> new SealedSlip(
                        row.form(),
                        row.text(Field.DISPATCH_NUMBER),
                        row.text(Field.DEPARTMENT),
                        row.entries().text(Field.DIGEST),
                        row.entries().text(Field.VALUE),
                        row.paper()))
                .toList();
    }

    /** 回避申报单. */
    public List<Declaration> declarations() {
        return rows(FormKind.RECUSAL_SLIP)
                .flatMap(row -> declaration(row).stream())
                .toList();
    }

    private static Optional<Declaration> declaration(Row row) {
        return IdNumber.of(row.text(Field.ID_NUMBER))
                .map(person -> new Declaration(
                        row.form(),
                        person,
                        row.text(Field.NAME),
                        row.text(Field.SERVED_UNIT),
                        row.entries().date(Field.FILLED_ON)));
    }

    private Stream<Row> rows(FormKind kind) {
        return db
                .sql(
                        "SELECT r.form_id, r.entries, s.sha256 FROM accepted_record r JOIN submission s ON s.id = r.submission_id"
                                + " WHERE r.kind = ? AND r.superseded = FALSE ORDER BY r.received_on, r.path, r.ordinal")
                .param(kind.table())
                .query((row, n) -> new Row(
                        row.getLong("form_id"), row.getString("sha256"), EntriesJson.read(row.getString("entries"))))
                .list()
                .stream();
    }
}
