package expertpool.handout;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.appraisal.Appraisal;
import expertpool.appraisal.Duties.Duty;
import expertpool.appraisal.Duties.Exemption;
import expertpool.appraisal.Duties.Grounds;
import expertpool.appraisal.Duties.Outsider;
import expertpool.dispatch.Dispatch;
import expertpool.document.SheetRenderer;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.Form;
import expertpool.form.FormKey;
import expertpool.form.FormKind;
import expertpool.form.FormReader;
import expertpool.grid.Cell;
import expertpool.grid.Grid;
import expertpool.grid.Grids;
import expertpool.grid.UnreadableFile;
import expertpool.handout.AppraisalRound.Tasks;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.People;
import expertpool.settlement.Settlement;
import expertpool.settlement.Use;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundFilesTests {
    private static final Expert HAN =
            People.with(People.member(People.HAN, "韩峰永", "3.1", "3.4"), Field.MOBILE, "15481278919");
    private static final Expert OTHER_HAN = People.member("140499197108230016", "韩峰永", "3.1");
    private static final Expert YOUNG_HAN = People.member("140499198503182848", "韩峰永", "3.1");

    private static final Settlement.Line DISPATCHED = new Settlement.Line(
            use("u.docx").use(),
            Optional.of(new Dispatch(
                    "2026-001", LocalDate.of(2026, 1, 1), "d.docx", "", 1, Entries.none(), false, Optional.empty())),
            "韩峰永",
            List.of(HAN),
            List.of());
    private static final Appraisal RECEIVED =
            new Appraisal("一科", "k.docx", LocalDate.of(2026, 12, 9), false, 1, 1, Entries.none());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"changzhi, 3.1|3.4", "example-bureau, 3.1"})
    void fillsTheBoxesOfThePackSoThatTheReaderReadsThem(String pack, String specialties) throws Exception {
        BureauPack bureau = Packs.pack(pack);
        Form form = read(bureau, file(bureau, "考核/2026/考核表/一科/考核表（韩峰永）.docx", HAN));

        Entries person = form.records().get(0);
        assertThat(form.kind()).isEqualTo(FormKind.APPRAISAL);
        assertThat(person.text(Field.NAME)).contains("韩峰永");
        assertThat(person.text(Field.BIRTH_DATE)).contains("1971-08");
        assertThat(person.text(Field.SPECIALTIES)).contains(specialties);
        assertThat(person.text(Field.MOBILE)).contains("15481278919");
        assertThat(person.text(Field.PERIOD)).contains("2026");
        assertThat(person.all().entrySet())
                .filteredOn(entry -> !entry.getValue().faults().isEmpty())
                .extracting(Map.Entry::getKey)
                .isSubsetOf(Field.OPINION);
    }

    /** Everything else is as it is printed: words, and their faces. */
    @Test
    void changesNothingOfTheBlankButTheFiveBoxes() throws Exception {
        byte[] blank = Packs.CHANGZHI.blank("table5-blank.docx").orElseThrow();
        byte[] filled = file(Packs.CHANGZHI, "考核/2026/考核表/一科/考核表（韩峰永）.docx", HAN);

        List<String> before = cells(blank);
        List<String> after = cells(filled);
        assertThat(after).hasSameSizeAs(before);
        List<String> changed = java.util.stream.IntStream.range(0, after.size())
                .filter(i -> !after.get(i).equals(before.get(i)))
                .mapToObj(after::get)
                .toList();
        assertThat(changed).containsExactly("韩峰永", "1971年8月", "3.1 工艺、3.4 仪表", "15481278919", "2026年度");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled));
                XWPFDocument printed = new XWPFDocument(new ByteArrayInputStream(blank))) {
            assertThat(document.getStyles().getStyle("a3").getName())
                    .isEqualTo(printed.getStyles().getStyle("a3").getName());
            assertThat(document.getTables()
                            .get(0)
                            .getRow(0)
                            .getCell(1)
                            .getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .getFontSizeAsDouble())
                    .isEqualTo(10.5);
        }
    }

    @Test
    void bearsAKeyThatDoesNotShowTheIdentityNumber() throws Exception {
        byte[] file = file(Packs.CHANGZHI, "考核/2026/考核表/一科/考核表（韩峰永）.docx", HAN);

        Path saved = Files.write(folder.resolve("a.docx"), file);
        assertThat(Grids.properties(saved))
                .containsExactly(
                        Map.entry("expertpool.form", "table=5;year=2026;person=" + HAN.reference() + ";department=一科"));
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(saved.toFile())) {
            for (java.util.zip.ZipEntry part : java.util.Collections.list(zip.entries())) {
                String words =
                        new String(zip.getInputStream(part).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(words).as(part.getName()).doesNotContain(People.HAN);
            }
        }
    }

    @Test
    void givesEachDepartmentABlankWithItsKey() throws Exception {
        Path blank = Files.write(folder.resolve("b.docx"), file(Packs.CHANGZHI, "考核/2026/考核表/一科/空白考核表.docx", HAN));

        assertThat(FormKey.parse(Objects.requireNonNull(Grids.properties(blank).get(FormKey.PROPERTY))))
                .contains(new FormKey(FormKind.APPRAISAL, Optional.of(2026), Optional.of("一科"), Optional.empty()));
        assertThat(cells(Files.readAllBytes(blank)))
                .isEqualTo(cells(Packs.CHANGZHI.blank("table5-blank.docx").orElseThrow()));
    }

    @Test
    void tellsPeopleOfOneNameApart() {
        assertThat(files(Packs.CHANGZHI, "一科", HAN, OTHER_HAN, YOUNG_HAN, People.member(People.LAI, "赖/有然", "5.6"))
                        .keySet())
                .containsExactly(
                        "考核/2026/考核表/一科/考核表（韩峰永，1971-08）.docx",
                        "考核/2026/考核表/一科/考核表（韩峰永，1971-08，2）.docx",
                        "考核/2026/考核表/一科/考核表（韩峰永，1985-03）.docx",
                        "考核/2026/考核表/一科/考核表（赖_有然）.docx",
                        "考核/2026/考核表/一科/空白考核表.docx",
                        "考核/2026/考核表/一科/考核名单.xlsx");
    }

    @Test
    void staysInItsFolderWhateverADepartmentIsCalled() {
        assertThat(files(Packs.CHANGZHI, "../../一科", HAN).keySet())
                .allMatch(path -> Path.of(path).normalize().equals(Path.of(path)))
                .allMatch(path -> path.startsWith("考核/2026/考核表/__.._一科/"));
    }

    @Test
    void givesTheSameBytesWhenever() {
        Map<String, byte[]> first = files(Packs.EXAMPLE, "一科", HAN);
        Map<String, byte[]> second = files(Packs.EXAMPLE, "一科", HAN);

        assertThat(first.keySet()).isEqualTo(second.keySet());
        assertThat(first).allSatisfy((path, content) -> assertThat(content).isEqualTo(second.get(path)));
    }

    @Test
    void listsThePeopleWithTheirReasonsAndPapers() throws Exception {
        Tasks tasks = new Tasks(
                List.of(
                        duty(HAN, grounds(List.of("a.xlsx", "b.xlsx"), use("w.docx"), DISPATCHED, DISPATCHED)),
                        new Duty("一科", YOUNG_HAN, grounds(List.of(), DISPATCHED), Optional.of(RECEIVED))),
                List.of(new Exemption("一科", OTHER_HAN, grounds(List.of("a.xlsx")), "已于2026-06-01清退（依据8.2）：本人申请退出")),
                List.of(outsider("无此人"), outsider("无此人"), outsider("")));
        Path list = Files.write(folder.resolve("l.xlsx"), rendered(Packs.CHANGZHI, "一科", tasks, "考核名单.xlsx"));

        assertThat(lines(Grids.open(list)))
                .containsSubsequence(
                        "一科　　共2人",
                        "序号|姓名|单位|专业|事由|依据文件|考核表",
                        "1|韩峰永|虚构公司|3.1 工艺、3.4 仪表|推荐、使用|a.xlsx\nb.xlsx\nu.docx（派出2026-001）\nw.docx|□",
                        "2|韩峰永|虚构公司|3.1 工艺|使用|u.docx（派出2026-001）|☑ 已收到：k.docx",
                        "1|韩峰永|推荐|a.xlsx|已于2026-06-01清退（依据8.2）：本人申请退出",
                        "1|v.docx：无此人，专家库中没有此人，不在考核范围；确为库内专家的，请更正姓名",
                        "2|v.docx：没有写明使用了哪些专家，请由使用科室补写")
                .doesNotContain("3|v.docx：没有写明使用了哪些专家，请由使用科室补写");
    }

    @Test
    void saysThatADepartmentHasNobody() throws Exception {
        Tasks none = new Tasks(List.of(), List.of(), List.of());
        Path list = Files.write(folder.resolve("l.xlsx"), rendered(Packs.CHANGZHI, "一科", none, "考核名单.xlsx"));

        assertThat(lines(Grids.open(list))).contains("一科　　没有推荐或使用的在库专家");
    }

    @Test
    void hasNothingToFillWithoutABlankTable5() throws Exception {
        Path pack = folder.resolve("pack");
        copy(Path.of("templates/changzhi"), pack, file -> !file.endsWith("forms/table5-blank.docx"));
        assertThat(PrefilledForm.of(new Blanks(BureauPack.load(pack)), 2026)).isEmpty();

        Files.writeString(pack.resolve("forms/table5-blank.docx"), "no document");
        assertThat(PrefilledForm.of(new Blanks(BureauPack.load(pack)), 2026)).isEmpty();

        Files.copy(
                pack.resolve("forms/table4-blank.docx"),
                pack.resolve("forms/table5-blank.docx"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(PrefilledForm.of(new Blanks(BureauPack.load(pack)), 2026)).isEmpty();
    }

    private static void copy(Path from, Path to, Predicate<Path> taken) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(taken).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static byte[] file(BureauPack bureau, String path, Expert expert) {
        return Objects.requireNonNull(files(bureau, "一科", expert).get(path));
    }

    private static byte[] rendered(BureauPack bureau, String department, Tasks tasks, String name) {
        return Objects.requireNonNull(files(bureau, department, tasks).get("考核/2026/考核表/" + department + "/" + name));
    }

    private static Map<String, byte[]> files(BureauPack bureau, String department, Expert... experts) {
        List<Duty> people = Arrays.stream(experts)
                .map(expert -> duty(expert, grounds(List.of("a.xlsx"))))
                .toList();
        return files(bureau, department, new Tasks(people, List.of(), List.of()));
    }

    private static Duty duty(Expert expert, Grounds grounds) {
        return new Duty("一科", expert, grounds, Optional.empty());
    }

    private static Grounds grounds(List<String> lists, Settlement.Line... uses) {
        return new Grounds(new TreeSet<>(lists), List.of(uses));
    }

    private static Settlement.Line use(String path) {
        return new Settlement.Line(
                new Use(1, 1, path, "table 1", Entries.none()), Optional.empty(), "", List.of(), List.of());
    }

    private static Outsider outsider(String name) {
        return new Outsider(
                "一科", new Settlement.Line(use("v.docx").use(), Optional.empty(), name, List.of(), List.of()));
    }

    private static Map<String, byte[]> files(BureauPack bureau, String department, Tasks tasks) {
        AppraisalRound round = new AppraisalRound(2026, new TreeMap<>(Map.of(department, tasks)));
        PrefilledForm form = PrefilledForm.of(new Blanks(bureau), 2026).orElseThrow();
        return new RoundFiles(form, bureau.classification(), new SheetRenderer()).of(round);
    }

    private Form read(BureauPack bureau, byte[] file) throws IOException, UnreadableFile {
        Path saved = Files.write(folder.resolve("read.docx"), file);
        return new FormReader(bureau.vocabulary(), bureau.classification())
                .read(Grids.open(saved))
                .get(0);
    }

    private static List<String> cells(byte[] document) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
            return word.getTables().get(0).getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(cell -> cell.getText())
                    .toList();
        }
    }

    private static List<String> lines(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .map(row ->
                        String.join("|", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }
}
