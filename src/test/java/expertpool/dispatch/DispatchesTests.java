package expertpool.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.filing.Register;
import expertpool.filing.Sha256;
import expertpool.finding.Verdict;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKind;
import expertpool.form.Written;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispatchesTests {
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 4);

    private final Register register = new Register();
    private final Dispatches dispatches = new Dispatches(register.client());

    @Test
    void numbersRequestsOfAYearInTheOrderInWhichTheyCame() {
        request("危化科/b.docx", JANUARY, "2026-01-04");
        request("危化科/c.docx", JANUARY, "2026-01-02");
        request("危化科/a.docx", JANUARY.plusDays(1), "2026-01-01");
        request("工贸科/z.docx", DECEMBER, "2025-12-30");

        assertThat(dispatches.fileAccepted()).isEqualTo(4);
        assertThat(dispatches.all())
                .extracting(Dispatch::number, Dispatch::filedOn, Dispatch::path)
                .containsExactly(
                        tuple("2025-001", DECEMBER, "工贸科/z.docx"),
                        tuple("2026-001", JANUARY, "危化科/c.docx"),
                        tuple("2026-002", JANUARY, "危化科/b.docx"),
                        tuple("2026-003", JANUARY.plusDays(1), "危化科/a.docx"));
    }

    @Test
    void givesNoNumberTwice() {
        request("危化科/a.docx", JANUARY, "2026-01-01");
        dispatches.fileAccepted();
        request("危化科/b.docx", JANUARY, "2025-12-01");

        assertThat(dispatches.fileAccepted()).isEqualTo(1);
        assertThat(dispatches.fileAccepted()).isZero();
        assertThat(dispatches.all())
                .extracting(Dispatch::number, Dispatch::path)
                .containsExactly(tuple("2026-001", "危化科/a.docx"), tuple("2026-002", "危化科/b.docx"));
    }

    @Test
    void filesNoRejectedRequestAndNoOtherTable() {
        register.file(
                "危化科/a.docx",
                JANUARY,
                Written.form(FormKind.DISPATCH_REQUEST, entries("2026-01-01")),
                Verdict.REJECTED);
        register.accept("危化科/b.docx", JANUARY, Written.form(FormKind.USE_RECORD, entries("2026-01-01")));

        assertThat(dispatches.fileAccepted()).isZero();
    }

    @Test
    void keepsTheRequestWithItsNumber() {
        request("危化科/a.docx", JANUARY, "2026-01-01");
        dispatches.fileAccepted();

        assertThat(dispatches.all())
                .containsExactly(new Dispatch(
                        "2026-001",
                        JANUARY,
                        "危化科/a.docx",
                        Sha256.of("危化科/a.docx"),
                        dispatches.all().get(0).form(),
                        entries("2026-01-01"),
                        false,
                        Optional.empty()));
    }

    @Test
    void leadsFromARequestToTheCorrectedOneThatTookItsPlace() {
        task("危化科/a.docx", "甲公司", "2026-02-01", "检查");
        task("危化科/b.docx", "乙公司", "2026-02-01", "检查");
        task("危化科/c.docx", "丙公司", "2026-02-01", "检查");
        dispatches.fileAccepted();
        task("危化科/a.docx", "甲公司", "2026-02-02", "检查");
        register.file("危化科/b.docx", JANUARY, request("乙公司", "2026-02-01", "检查"), Verdict.REJECTED);
        // another request saved over the old file
        task("危化科/c.docx", "丁公司", "2026-11-05", "检查");
        dispatches.fileAccepted();
        task("危化科/a.docx", "甲公司", "2026-02-02", "复查");
        dispatches.fileAccepted();

        assertThat(dispatches.all())
                .extracting(Dispatch::number, Dispatch::superseded, Dispatch::successor)
                .containsExactly(
                        tuple("2026-001", true, Optional.of("2026-006")),
                        tuple("2026-002", true, Optional.empty()),
                        tuple("2026-003", true, Optional.empty()),
                        tuple("2026-004", true, Optional.of("2026-006")),
                        tuple("2026-005", false, Optional.empty()),
                        tuple("2026-006", false, Optional.empty()));
    }

    @Test
    void keepsTheOrderBeyondThreeDigits() {
        for (int i = 1; i <= 1001; i++) {
            request("危化科/%04d.docx".formatted(i), JANUARY, "2026-01-01");
        }
        dispatches.fileAccepted();

        assertThat(dispatches.all())
                .extracting(Dispatch::number)
                .startsWith("2026-001")
                .endsWith("2026-999", "2026-1000", "2026-1001");
    }

    private void request(String path, LocalDate receivedOn, String filledOn) {
        register.accept(path, receivedOn, Written.form(FormKind.DISPATCH_REQUEST, entries(filledOn)));
    }

    private void task(String path, String unit, String day, String content) {
        register.accept(path, JANUARY, request(unit, day, content));
    }

    private static Form request(String unit, String day, String content) {
        return Written.form(
                FormKind.DISPATCH_REQUEST,
                Written.entries(Map.of(
                        Field.DEPARTMENT,
                        "危化科",
                        Field.SERVED_UNIT,
                        unit,
                        Field.DISPATCH_DATE,
                        day,
                        Field.CONTENT,
                        content)));
    }

    private static Entries entries(String filledOn) {
        return Written.entries(Map.of(Field.FILLED_ON, filledOn, Field.DEPARTMENT, "危化科"));
    }
}
