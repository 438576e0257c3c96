package expertpool.form;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Grid;
import expertpool.regulation.BureauPack;
import expertpool.regulation.FaultyPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spelling is taught to the program by a word in labels.yaml, and nothing else. */
class SpellingsOfThePackTests {
    private final Path pack;

    SpellingsOfThePackTests(@TempDir Path pack) {
        this.pack = pack;
    }

    @BeforeEach
    void copyThePack() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/changzhi"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, pack.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void readsABoxByASpellingThatWasAdded() throws Exception {
        Grid paper = Papers.relabelled(Papers.sample("table1-filled.docx"), "移动电话", "联络手机");

        add("mobile: [移动电话", "mobile: [联络手机, 移动电话");

        assertThat(record(Readers.READER, paper).entry(Field.MOBILE)).isEmpty();
        assertThat(record(taught(), paper)).isEqualTo(record(Readers.READER, Papers.sample("table1-filled.docx")));
    }

    @Test
    void readsAColumnByASpellingThatWasAdded() throws Exception {
        Grid list = Papers.relabelled(Papers.sample("table2-filled.xlsx"), "现从事专业", "擅长领域");

        add("specialties: [现从事专业", "specialties: [擅长领域, 现从事专业");

        assertThat(record(Readers.READER, list).entry(Field.SPECIALTIES)).isEmpty();
        assertThat(taught().read(List.of(list)))
                .isEqualTo(Readers.READER.read(List.of(Papers.sample("table2-filled.xlsx"))));
    }

    @Test
    void readsALineByASpellingThatWasAdded() throws Exception {
        Grid request = Papers.sheet(
                "长治市应急管理专家派出报备单",
                "报备日期：2025年3月10日",
                "使用单位或科室 | 危化科 | 派出日期 | 2025年3月12日",
                "服务单位名称 | 甲公司 | 专家类别 | 危化",
                "服务主要内容 | 检查 | 专家人数 | 2");

        add("filled_on: [填报时间", "filled_on: [报备日期, 填报时间");

        assertThat(record(Readers.READER, request).entry(Field.FILLED_ON)).isEmpty();
        assertThat(record(taught(), request).text(Field.FILLED_ON)).contains("2025-03-10");
    }

    /** By its labels alone it could be either of two tables. */
    @Test
    void knowsAFormByATitleThatWasAdded() throws Exception {
        Grid request = Papers.sheet(
                "专家出动登记单",
                "使用科室或单位 | 危化科 | 分管领导签字 | 董满保",
                "派出日期 | 2026-03-01 | 服务单位 | 甲公司",
                "人数 | 3 | 使用时间 | 2026-03-01",
                "使用事由 | 检查 | 备注 | 无");

        add("titles: [长治市应急管理专家派出报备单", "titles: [专家出动登记单, 长治市应急管理专家派出报备单");

        assertThat(Readers.READER.read(List.of(request))).singleElement().matches(form -> form.has("form-ambiguous"));
        assertThat(taught().read(List.of(request))).singleElement().satisfies(form -> {
            assertThat(form.kind()).isEqualTo(FormKind.DISPATCH_REQUEST);
            assertThat(form.faults()).isEmpty();
            assertThat(form.records().get(0).text(Field.SERVED_UNIT)).isEqualTo(Optional.of("甲公司"));
        });
    }

    private void add(String words, String more) throws IOException {
        Path labels = pack.resolve("labels.yaml");
        String before = Files.readString(labels, StandardCharsets.UTF_8);
        assertThat(before).contains(words);
        Files.writeString(labels, before.replace(words, more), StandardCharsets.UTF_8);
    }

    private FormReader taught() throws FaultyPack {
        BureauPack taught = BureauPack.load(pack);
        return new FormReader(taught.vocabulary(), taught.classification());
    }

    private static Entries record(FormReader reader, Grid paper) {
        return reader.read(List.of(paper)).get(0).records().get(0);
    }
}
