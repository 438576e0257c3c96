package expertpool.dispatch;

import expertpool.dispatch.Drawing.Documents;
import expertpool.edition.EditionStage;
import expertpool.edition.EditionStep;
import expertpool.edition.Member;
import expertpool.filing.Archive;
import expertpool.filing.Databases;
import expertpool.filing.Ledger;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Written;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import expertpool.roster.Expert;
import expertpool.roster.People;
import expertpool.roster.Removal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An issued edition with invented members, a ledger and an archive, for tests of draws. */
final class DrawSetting {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 3);
    static final LocalDate SERVICE = LocalDate.of(2026, 9, 5);
    static final BureauPack CHANGZHI = pack("templates/changzhi");
    static final BureauPack EXAMPLE = pack("templates/example-bureau");

    static final Documents NO_DOCUMENTS = documents(Map.of());

    final Ledger ledger;
    final Archive archive;
    final Path data;
    final Draws draws;

    DrawSetting(Path data) {
        this.data = data;
        ledger = Ledger.open(
                data.resolve("ledger"),
                JdbcClient.create(Databases.inMemory()),
                Clock.fixed(Instant.parse("2026-09-03T01:00:00Z"), ZoneOffset.UTC),
                "lin");
        archive = new Archive(data.resolve("archive"));
        draws = new Draws(ledger, archive);
    }

    /** Makes these documents of every draw, and announces nothing. */
    static Documents documents(Map<String, String> made) {
        return new Documents() {
            @Override
            public Map<String, String> announcing(Terms terms, LocalDate day) {
                return Map.of();
            }

            @Override
            public Map<String, String> of(Dispatch dispatch, Terms terms, Drawn drawn, Draw draw, Odds odds) {
                return made;
            }
        };
    }

    private static BureauPack pack(String folder) {
        try {
            return BureauPack.load(Path.of(folder));
        } catch (FaultyPack e) {
            throw new IllegalStateException(e.faults().toString(), e);
        }
    }

    /** So many people with these specialties, none of whom has anything to do with the served unit. */
    static List<Expert> people(int number, String... specialties) {
        return IntStream.range(0, number)
                .mapToObj(i -> person(number * 31 + specialties[0].hashCode() % 97 + i, specialties))
                .toList();
    }

    static Expert person(int number, String... specialties) {
        Expert expert = People.member(id(1970 + number % 30, number), "虚构" + (char) ('一' + number % 900), specialties);
        return People.with(expert, Field.RESUME, "1995年7月至今 虚构公司 工程师");
    }

    /** An identity number of that year that nobody has. */
    static String id(int year, int number) {
        String begin = "140499%d0101%03d".formatted(year, Math.floorMod(number, 1000));
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = IntStream.range(0, 17)
                .map(i -> weights[i] * (begin.charAt(i) - '0'))
                .sum();
        return begin + "10X98765432".charAt(sum % 11);
    }

    static List<Member> members(List<Expert> people) {
        return people.stream().map(one -> new Member(one, Optional.empty())).toList();
    }

    static EditionStep issue() {
        return new EditionStep(
                2026,
                1,
                EditionStage.ISSUE,
                TODAY.minusDays(30),
                "",
                "",
                List.of(),
                "e".repeat(64),
                1,
                "",
                "",
                Map.of());
    }

    static DrawPool pool(BureauPack bureau, List<Expert> people, Removal... removed) {
        Map<String, Removal> since = new TreeMap<>();
        Arrays.stream(removed).forEach(one -> since.put(one.idNumber().number(), one));
        return new DrawPool(bureau, issue(), members(people), since, new Recusal(bureau, List.of()));
    }

    /** A filed request. */
    static Dispatch dispatch(String number, Map<Field, String> changes) {
        Map<Field, String> words = new EnumMap<>(Map.of(
                Field.DEPARTMENT, "危化科",
                Field.DISPATCH_DATE, SERVICE.toString(),
                Field.SERVED_UNIT, "示例氯碱化工有限公司",
                Field.CATEGORY, "3.1 工艺",
                Field.CONTENT, "专项检查",
                Field.HEADCOUNT, "2",
                Field.FILLED_ON, TODAY.toString()));
        words.putAll(changes);
        return new Dispatch(
                number, TODAY, "危化科/" + number + ".docx", "a".repeat(64), 1, entries(words), false, Optional.empty());
    }

    private static Entries entries(Map<Field, String> words) {
        return Written.entries(words);
    }

    static Dispatch superseded(Dispatch dispatch, String successor) {
        return new Dispatch(
                dispatch.number(),
                dispatch.filedOn(),
                dispatch.path(),
                dispatch.paper(),
                dispatch.form(),
                dispatch.request(),
                true,
                Optional.of(successor));
    }

    /** The program's generator, which gives known bytes here. */
    SealedValues values(int first) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) first);
        return new SealedValues(data.resolve("sealed"), () -> bytes);
    }

    Drawing drawing(BureauPack bureau, SealedSlip... slips) {
        Chance chance = new Chance(
                bureau.regulation().requirement("draw-entropy").orElseThrow(), draws, values(7), () -> List.of(slips));
        return new Drawing(bureau, draws, chance, TODAY);
    }

    /** The kinds of papers in the ledger, in their order. */
    List<String> papers() {
        List<String> kinds = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.resolve("ledger"))) {
            for (Path file : files.sorted().toList()) {
                String words = Files.readString(file, StandardCharsets.UTF_8);
                kinds.add(words.replaceAll("(?s).*\"kind\":\"([a-z-]+)\".*", "$1"));
            }
        } catch (IOException e) {
            return List.of();
        }
        return kinds;
    }
}
