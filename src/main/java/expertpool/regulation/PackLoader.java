package expertpool.regulation;

import expertpool.expert.Classification;
import expertpool.expert.Industry;
import expertpool.expert.Specialty;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a bureau's pack, collecting its faults on the way. */
final class PackLoader {
    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final String QUOTAS = "quotas.csv";
    private static final String SPECIALTIES = "specialties.csv";

    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    PackLoader(Path folder) {
        this.folder = folder;
    }

    BureauPack load() throws FaultyPack {
        if (!Files.isDirectory(folder)) {
            throw new FaultyPack(List.of("找不到单位资料夹 " + folder + "。请用 --bureau 指明"));
        }
        List<Requirement> requirements = new RequirementsReader(yaml("rules.yaml")).read();
        Classification classification = classification();
        LabelsReader labels = new LabelsReader(yaml("labels.yaml"));
        YamlNode organisation = yaml("organisation.yaml");
        BureauPack pack = new BureauPack(
                folder,
                new Regulation(requirements),
                classification,
                labels.read(),
                organisation(organisation),
                fingerprint());
        if (!faults.isEmpty()) {
            throw new FaultyPack(faults);
        }
        return pack;
    }

    /** The mapping of a file; of one that cannot be read an empty one, about which nobody need complain once more. */
    private YamlNode yaml(String name) {
        Optional<String> text = text(name);
        if (text.isPresent()) {
            try {
                Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text.get());
                return new YamlNode(name, Objects.requireNonNullElse(root, Map.of()), faults);
            } catch (YAMLException e) {
                faults.add(name + "：YAML写法有误。" + e.getMessage());
            }
        }
        return new YamlNode(name, Map.of(), new ArrayList<>());
    }

    private List<CSVRecord> csv(String name, String... columns) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return List.of();
        }
        try (CSVParser parser = WITH_HEADER.parse(new StringReader(text.get()))) {
            List<String> missing = Stream.of(columns)
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            missing.forEach(column -> faults.add(name + "：缺少列 " + column));
            return missing.isEmpty() ? parser.getRecords() : List.of();
        } catch (IOException | UncheckedIOException e) {
            faults.add(name + "：CSV写法有误");
            return List.of();
        }
    }

    private Optional<String> text(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            faults.add(name + "：不是UTF-8编码");
        } catch (IOException e) {
            faults.add(name + "：文件不存在或无法读取");
        }
        return Optional.empty();
    }

    private Classification classification() {
        Map<Integer, CSVRecord> quotas = new LinkedHashMap<>();
        csv(QUOTAS, "domain_no", "quota_name", "quota")
                .forEach(row -> quotas.put(number(QUOTAS, row, "domain_no"), row));
        Map<Integer, Industry> industries = new LinkedHashMap<>();
        List<Specialty> specialties = new ArrayList<>();
        for (CSVRecord row : csv(SPECIALTIES, "domain_no", "domain_name", "subfields", "code", "name")) {
            int number = number(SPECIALTIES, row, "domain_no");
            industries.computeIfAbsent(number, n -> industry(row, n, quotas.get(n)));
            try {
                specialties.add(new Specialty(row.get("code"), row.get("name"), number));
            } catch (IllegalArgumentException e) {
                faults.add(place(SPECIALTIES, row) + e.getMessage());
            }
        }
        return new Classification(List.copyOf(industries.values()), specialties);
    }

    private Industry industry(CSVRecord row, int number, @Nullable CSVRecord quota) {
        List<String> subfields = Stream.of(row.get("subfields").split("\\|"))
                .filter(name -> !name.isEmpty())
                .toList();
        if (quota == null) {
            faults.add(QUOTAS + "：行业领域" + number + "没有名额。请补一行");
            return new Industry(number, row.get("domain_name"), row.get("domain_name"), 0, subfields);
        }
        return new Industry(
                number, row.get("domain_name"), quota.get("quota_name"), number(QUOTAS, quota, "quota"), subfields);
    }

    private int number(String file, CSVRecord row, String column) {
        String text = row.get(column);
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        faults.add(place(file, row) + column + " 应为整数");
        return 0;
    }

    /** The line as an editor counts it, the header being the first. */
    private static String place(String file, CSVRecord row) {
        return "%s：第%d行 ".formatted(file, row.getRecordNumber() + 1);
    }

    private static Organisation organisation(YamlNode node) {
        return new Organisation(
                node.text("name"),
                node.text("mark"),
                node.text("document_number"),
                node.text("addressees"),
                node.text("printing_office"),
                node.text("note"),
                node.text("regulation"),
                node.text("roster_title"),
                node.texts("roster_notice"));
    }

    private String fingerprint() {
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
