package expertpool.scenario;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a database holds, without the numbers it gives to its rows: those are not the same after a crash. */
final class Register {
    private static final List<String> QUERIES = List.of(
            "SELECT path, sha256, department, bytes, received_on, verdict, reason FROM submission ORDER BY path, sha256",
            "SELECT s.path, f.ordinal, f.kind, f.place, f.filled_on, f.verdict, f.header FROM form f"
                    + " JOIN submission s ON s.id = f.submission_id ORDER BY s.path, f.ordinal",
            "SELECT s.path, f.ordinal, r.number, r.kind, r.id_number, r.verdict, r.entries FROM record r"
                    + " JOIN form f ON f.id = r.form_id JOIN submission s ON s.id = f.submission_id"
                    + " ORDER BY s.path, f.ordinal, r.number",
            "SELECT s.path, f.ordinal, n.record, n.ordinal, n.compared, n.severity, n.rule, n.article, n.field, n.place,"
                    + " n.problem, n.remedy, n.basis FROM finding n JOIN form f ON f.id = n.form_id"
                    + " JOIN submission s ON s.id = f.submission_id"
                    + " ORDER BY s.path, f.ordinal, n.record, n.compared, n.ordinal",
            "SELECT * FROM expert ORDER BY id_number",
            "SELECT d.number, d.filed_on, s.path FROM dispatch d JOIN form f ON f.id = d.form_id"
                    + " JOIN submission s ON s.id = f.submission_id ORDER BY d.number",
            "SELECT * FROM publication ORDER BY path");

    private Register() {}

    /** Every row of every table in words. */
    static List<String> rows(Path data) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = open(data);
                Statement statement = database.createStatement()) {
            for (String query : QUERIES) {
                rows.add(query);
                try (ResultSet result = statement.executeQuery(query)) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder();
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.append(result.getString(i)).append('|');
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }

    /** Damages a database as no run of the program would. */
    static void change(Path data, String statement) throws SQLException {
        try (Connection database = open(data);
                Statement change = database.createStatement()) {
            if (change.executeUpdate(statement) != 1) {
                throw new AssertionError("not one row: " + statement);
            }
        }
    }

    private static Connection open(Path data) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:hsqldb:file:" + data.resolve("database").resolve("expertpool") + ";shutdown=true", "sa", "");
    }
}
