package expertpool.roster;

import expertpool.filing.EntriesJson;
import expertpool.filing.FiledRecord;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import expertpool.roster.Candidacy.Paper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accepted Tables 1 and 2 in the register, gathered by person. */
public final class Candidates {
    /**
     * The papers that count: those in force. Of somebody who was issued or removed and has none left, the last ones: a
     * list that is overwritten takes nobody out of the pool, only a decision does.
     */
    private static final String FROM = " FROM accepted_record r WHERE r.kind IN (1, 2) AND (r.superseded = FALSE"
            + " OR (r.id_number IN (SELECT k.id_number FROM kept_person k)"
            + " AND NOT EXISTS (SELECT 1 FROM accepted_record o"
            + " WHERE o.id_number = r.id_number AND o.kind IN (1, 2) AND o.superseded = FALSE)))";

    private final JdbcClient db;
    private final JdbcOperations batches;

    public Candidates(JdbcOperations operations) {
        this.db = JdbcClient.create(operations);
        this.batches = operations;
    }

    /** Says whose last papers count although others took their place: those who were issued or removed. */
    public void keepPapersOf(Set<String> idNumbers) {
        db.sql("DELETE FROM kept_person").update();
        batches.batchUpdate(
                "INSERT INTO kept_person (id_number) VALUES (?)",
                idNumbers.stream().sorted().map(id -> new Object[] {id}).toList());
    }

    /**
     * All people in the order of their identity numbers, as the register has them now. What their papers say is read a
     * page at a time.
     *
     * @param page people read at once
     */
    public Iterator<Candidacy> all(int page) {
        Map<String, List<Reference>> people = new LinkedHashMap<>();
        db.sql(
                        "SELECT r.id_number, r.form_id, r.number, r.kind, r.verdict, r.path, r.department, r.filled_on, r.received_on"
                                + FROM
                                + " ORDER BY r.id_number, r.kind, COALESCE(r.filled_on, r.received_on), r.received_on, r.path,"
                                + " r.ordinal, r.number")
                .query(row -> {
                    people.computeIfAbsent(row.getString("id_number"), id -> new ArrayList<>(2))
                            .add(Reference.of(row));
                });
        return new Pages(List.copyOf(people.entrySet()), page);
    }

    /** The day on which the latest accepted paper of a person came in. */
    public Optional<LocalDate> latestReceipt(String idNumber) {
        return db.sql("SELECT MAX(received_on) FROM accepted_record WHERE id_number = ? AND kind IN (1, 2)")
                .param(idNumber)
                .query(LocalDate.class)
                .optional();
    }

    /** Where a record stands, without what it says. */
    private record Reference(
            Key key,
            FormKind kind,
            Verdict verdict,
            String path,
            String folder,
            Optional<LocalDate> filledOn,
            LocalDate receivedOn) {
        static Reference of(ResultSet row) throws SQLException {
            return new Reference(
                    Key.of(row),
                    FormKind.ofTable(row.getInt("kind")).orElseThrow(),
                    Verdict.ofCode(row.getString("verdict")),
                    row.getString("path"),
                    row.getString("department"),
                    Optional.ofNullable(row.getObject("filled_on", LocalDate.class)),
                    row.getObject("received_on", LocalDate.class));
        }
    }

    private record Key(long form, int number) {
        static Key of(ResultSet row) throws SQLException {
            return new Key(row.getLong("form_id"), row.getInt("number"));
        }
    }

    /** Fetches what the papers say by the index on people; a condition on the view would run through the whole of it. */
    private final class Pages implements Iterator<Candidacy> {
        private final List<Map.Entry<String, List<Reference>>> people;
        private final int page;
        private final Map<Long, String> departments = new HashMap<>();
        private Map<Key, String> entries = Map.of();
        private int next;

        Pages(List<Map.Entry<String, List<Reference>>> people, int page) {
            this.people = people;
            this.page = page;
        }

        @Override
        public boolean hasNext() {
            return next < people.size();
        }

        @Override
        public Candidacy next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (next % page == 0) {
                turn();
            }
            Map.Entry<String, List<Reference>> person = people.get(next++);
            return new Candidacy(
                    person.getKey(), person.getValue().stream().map(this::paper).toList());
        }

        private void turn() {
            String last = people.get(Math.min(next + page, people.size()) - 1).getKey();
            Map<Key, String> fetched = new HashMap<>();
            db.sql("SELECT form_id, number, entries FROM record WHERE id_number BETWEEN ? AND ?")
                    .params(people.get(next).getKey(), last)
                    .query(row -> {
                        fetched.put(Key.of(row), row.getString("entries"));
                    });
            entries = fetched;
        }

        private Paper paper(Reference reference) {
            Entries said = EntriesJson.read(Objects.requireNonNull(entries.get(reference.key())));
            Key key = reference.key();
            FiledRecord record = new FiledRecord(key.form(), key.number(), reference.kind(), reference.verdict(), said);
            String department = reference.kind() == FormKind.SUMMARY
                    ? departments.computeIfAbsent(key.form(), form -> department(form, reference.folder()))
                    : reference.folder();
            return new Paper(record, reference.path(), department, reference.filledOn(), reference.receivedOn());
        }

        /** The one that the list names, else its folder. */
        private String department(long form, String folder) {
            String header = db.sql("SELECT header FROM form WHERE id = ?")
                    .param(form)
                    .query(String.class)
                    .single();
            return EntriesJson.read(header).text(Field.DEPARTMENT).orElse(folder);
        }
    }
}
