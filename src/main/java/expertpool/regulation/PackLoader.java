package expertpool.regulation;

import expertpool.expert.Classification;
import expertpool.expert.Industry;
import expertpool.expert.Specialty;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a bureau's pack, collecting its faults on the way. */
final class PackLoader {
    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    PackLoader(Path folder) {
        this.folder = folder;
    }

    BureauPack load() throws FaultyPack {
        if (!Files.isDirectory(folder)) {
            throw new FaultyPack(List.of("找不到单位资料夹 " + folder + "。请用 --bureau 指明"));
        }
        List<Requirement> requirements =
                new RequirementsReader(new YamlNode("rules.yaml", yaml("rules.yaml"), faults)).read();
        Classification classification = classification();
        LabelsReader labels = new LabelsReader(new YamlNode("labels.yaml", yaml("labels.yaml"), faults));
        YamlNode organisation = new YamlNode("organisation.yaml", yaml("organisation.yaml"), faults);
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

    private Object yaml(String name) {
        Path file = folder.resolve(name);
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Objects.requireNonNullElse(new Yaml(new SafeConstructor(new LoaderOptions())).load(in), Map.of());
        } catch (IOException e) {
            faults.add(name + "：文件不存在或无法读取");
        } catch (YAMLException e) {
            faults.add(name + "：YAML写法有误。" + e.getMessage());
        }
        return Map.of();
    }

    private List<CSVRecord> csv(String name) {
        try (Reader in = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8)) {
            return WITH_HEADER.parse(in).getRecords();
        } catch (IOException e) {
            faults.add(name + "：文件不存在或无法读取");
            return List.of();
        }
    }

    private Classification classification() {
        Map<Integer, CSVRecord> quotas = new LinkedHashMap<>();
        csv("quotas.csv").forEach(row -> quotas.put(Integer.valueOf(row.get("domain_no")), row));
        Map<Integer, Industry> industries = new LinkedHashMap<>();
        List<Specialty> specialties = new ArrayList<>();
        for (CSVRecord row : csv("specialties.csv")) {
            int number = Integer.parseInt(row.get("domain_no"));
            industries.computeIfAbsent(number, n -> industry(row, n, quotas.get(n)));
            specialties.add(new Specialty(row.get("code"), row.get("name"), number));
        }
        return new Classification(List.copyOf(industries.values()), specialties);
    }

    private Industry industry(CSVRecord row, int number, @org.jspecify.annotations.Nullable CSVRecord quota) {
        List<String> subfields = Stream.of(row.get("subfields").split("\\|"))
                .filter(name -> !name.isEmpty())
                .toList();
        if (quota == null) {
            faults.add("quotas.csv：行业领域" + number + "没有名额。请补一行");
            return new Industry(number, row.get("domain_name"), row.get("domain_name"), 0, subfields);
        }
        return new Industry(
                number,
                row.get("domain_name"),
                quota.get("quota_name"),
                Integer.parseInt(quota.get("quota")),
                subfields);
    }

    private static Organisation organisation(YamlNode node) {
        return new Organisation(
                node.text("name"),
                node.text("mark"),
                node.text("document_number"),
                node.text("addressees"),
                node.text("centre"),
                node.text("printing_office"),
                node.text("note"),
                node.text("regulation"),
                node.text("roster_title"),
                node.texts("roster_notice"));
    }

    private String fingerprint() {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            faults.add("单位资料夹无法读取：" + e.getMessage());
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
