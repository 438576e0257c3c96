package expertpool.regulation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The files of a pack, read with a complaint for each that cannot be. */
final class PackFiles {
    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path folder;
    private final List<String> faults;

    PackFiles(Path folder, List<String> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    Optional<String> text(String name) {
        try {
            String text = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(name + "：不是UTF-8编码，请另存为UTF-8");
        } catch (IOException e) {
            faults.add(name + "：文件不存在或无法读取，请补上");
        }
        return Optional.empty();
    }

    /** The mapping of a file; of one that cannot be read an empty one, about which nobody need complain once more. */
    YamlNode yaml(String name) {
        Optional<String> text = text(name);
        if (text.isPresent()) {
            try {
                return new YamlNode(name, new Yaml(new LoaderOptions()).compose(new StringReader(text.get())), faults);
            } catch (MarkedYAMLException e) {
                int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
                faults.add(YamlNode.place(name, line) + "YAML写法有误，请核对缩进、引号和括号");
            } catch (YAMLException e) {
                faults.add(name + "：YAML写法有误，请核对缩进、引号和括号");
            }
        }
        return new YamlNode(name, null, new ArrayList<>());
    }

    /** The rows of a table that has these columns; others are remarks. */
    List<CSVRecord> csv(String name, String... columns) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return List.of();
        }
        try (CSVParser parser = WITH_HEADER.parse(new StringReader(text.get()))) {
            List<String> missing = Stream.of(columns)
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            missing.forEach(column -> faults.add(place(name, 0) + "缺少列 " + column + "，请补上"));
            List<CSVRecord> rows = missing.isEmpty() ? parser.getRecords() : List.of();
            rows.stream()
                    .filter(row -> !row.isConsistent())
                    .forEach(row -> faults.add(place(name, row) + "列数与表头不同，请核对逗号"));
            return rows.stream().filter(CSVRecord::isConsistent).toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            faults.add(name + "：CSV写法有误，请核对引号和表头");
            return List.of();
        }
    }

    void complain(String name, CSVRecord row, String what) {
        faults.add(place(name, row) + what);
    }

    /** The whole number in a box; 0, with a complaint, if there is none. */
    int number(String name, CSVRecord row, String column) {
        String text = row.get(column);
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        complain(name, row, column + " 应为整数，写的是“" + text + "”");
        return 0;
    }

    /** The day in a box; nothing, with a complaint, if there is none. */
    Optional<LocalDate> date(String name, CSVRecord row, String column) {
        try {
            return Optional.of(LocalDate.parse(row.get(column)));
        } catch (DateTimeParseException e) {
            complain(name, row, column + " 应为日期，如 2023-08-29，写的是“" + row.get(column) + "”");
            return Optional.empty();
        }
    }

    /** The parts of a box, which bars part. */
    static List<String> parts(String words) {
        return Stream.of(words.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The line as an editor counts it, the header being the first. */
    private static String place(String name, CSVRecord row) {
        return place(name, row.getRecordNumber());
    }

    private static String place(String name, long record) {
        return YamlNode.place(name, Math.toIntExact(record));
    }

    /** SHA-256 over the names and contents of all files. */
    String fingerprint() {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest digest = DigestUtils.getSha256Digest();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            faults.add("单位资料夹无法读取：" + e.getMessage());
            return "";
        }
    }
}
