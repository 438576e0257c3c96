package expertpool.fee;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the published tables of other bureaus come to, written as tables of a pack. */
class FeeScheduleTests {
    private static final Path PACK = Path.of("templates/changzhi");
    private static final String HEADER = "自,至,活动,级别,地点,单位,金额,半天,多天,首段,续段,封顶,法定节假日,税,批准文件\n";

    private static final String ACTIVITIES =
            """
            活动,关键词,加于
            会议,会议|访谈|勘察,
            通讯,通讯|网络,
            评审,评审|咨询,
            废标,废标,
            未评审,未进入评审,
            核查,督查|核查|检查,
            井下,井下,核查
            讲课,讲课,
            """;

    @TempDir
    Path folder;

    /** @param days as day=hours, in their order */
    @ParameterizedTest(name = "{0}: {3} {5} {6} = {7}")
    @CsvFileSource(resources = "/fee/published.csv", numLinesToSkip = 1, delimiter = ';')
    void paysAsPublished(
            String source,
            String rates,
            String task,
            @Nullable String titles,
            @Nullable String place,
            String days,
            @Nullable Integer count,
            String amount,
            boolean afterTax)
            throws Exception {
        assertThat(schedule(rates.replace(" / ", "\n")).quote(assignment(task, titles, place, days, count)))
                .isInstanceOfSatisfying(Quote.Fee.class, fee -> {
                    assertThat(fee.amount()).isEqualTo(new BigDecimal(amount));
                    assertThat(fee.afterTax()).isEqualTo(afterTax);
                    assertThat(fee.example()).isFalse();
                });
    }

    @Test
    void showsItsWorking() throws Exception {
        FeeSchedule fees =
                schedule("2026-01-01,,核查,,,天,1500,60%,3:50%,,,,2,税后,号\n2026-01-01,,井下,,,天,100.5,100%,,,,,,税后,号");

        assertThat(fees.quote(assignment("井下检查", "正高级", "", "2026-10-06=8 2026-10-07=4 2026-10-08=8", null)))
                .isEqualTo(new Quote.Fee(
                        new BigDecimal("3451.50"),
                        true,
                        false,
                        List.of(
                                "2026-10-06 核查8小时：1500.00元",
                                "2026-10-07 核查4小时，半天按60%：900.00元",
                                "2026-10-08 核查8小时，第3天起按50%：750.00元",
                                "2026-10-06 井下8小时：100.50元",
                                "2026-10-07 井下4小时，半天按100%：100.50元",
                                "2026-10-08 井下8小时：100.50元")));
    }

    @ParameterizedTest(name = "{6}")
    @CsvFileSource(resources = "/fee/open.csv", numLinesToSkip = 1, delimiter = ';')
    void saysWhatWouldHaveToBeKnown(
            String rates,
            String task,
            @Nullable String titles,
            @Nullable String place,
            String days,
            @Nullable Integer count,
            String why)
            throws Exception {
        assertThat(schedule(rates.replace(" / ", "\n")).quote(assignment(task, titles, place, days, count)))
                .isEqualTo(new Quote.Open(why));
    }

    @Test
    void marksWhatRestsOnAnExample() throws Exception {
        FeeSchedule fees =
                schedule("2026-01-01,2026-06-30,核查,,,天,800,60%,,,,,,税前,\n2026-07-01,,核查,,,天,900,60%,,,,,,税前,号");

        Quote both = fees.quote(assignment("核查", "", "", "2026-06-30=8 2026-07-01=8", null));

        assertThat(both).isInstanceOfSatisfying(Quote.Fee.class, fee -> {
            assertThat(fee.amount()).isEqualTo("1700.00");
            assertThat(fee.example()).isTrue();
        });
        assertThat(fees.quote(assignment("核查", "", "", "2026-07-01=8", null)))
                .isInstanceOfSatisfying(
                        Quote.Fee.class, fee -> assertThat(fee.example()).isFalse());
    }

    private static Assignment assignment(
            String task, @Nullable String titles, @Nullable String place, String days, @Nullable Integer count) {
        List<Attendance> attendance = new ArrayList<>();
        for (String day : days.split(" ", -1)) {
            String[] parts = day.split("=", -1);
            attendance.add(new Attendance(LocalDate.parse(parts[0]), new BigDecimal(parts[1])));
        }
        return new Assignment(
                task,
                titles == null ? Set.of() : Set.of(titles.split("、", -1)),
                Optional.ofNullable(place).flatMap(Place::named),
                attendance,
                Optional.ofNullable(count));
    }

    private FeeSchedule schedule(String rows) throws IOException, FaultyPack {
        try (Stream<Path> files = Files.list(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(
                folder.resolve("titles.csv"), "院士,职称,正高级,\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("activities.csv"), ACTIVITIES, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("rates.csv"), HEADER + rows + "\n", StandardCharsets.UTF_8);
        return BureauPack.load(folder).fees();
    }
}
