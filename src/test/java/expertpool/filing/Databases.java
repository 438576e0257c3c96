package expertpool.filing;

import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Registers for tests. */
public final class Databases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Databases() {}

    /** An empty register in memory, of its own. */
    public static JdbcTemplate inMemory() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                "jdbc:hsqldb:mem:register" + NUMBER.incrementAndGet() + ";sql.pad_space=false", "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
        return new JdbcTemplate(source);
    }
}
