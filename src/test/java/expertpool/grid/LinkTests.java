package expertpool.grid;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.grid.Peculiarity.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file takes from other files and programs: it is told, and never fetched. */
class LinkTests {
    private static final List<Peculiarity> LINKS = List.of(new Peculiarity(Kind.LINKS, List.of()));
    private static final String RESULT = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>张三</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private final Path folder;

    LinkTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc.exe\", true",
        "' DDE excel \"C:\\\\list.xlsx\" r1c1 ', true",
        "LINK Excel.Sheet.12 \"C:\\\\list.xlsx\" \"Sheet1!R1C1\" \\a, true",
        "includetext \"file://server/list.docx\", true",
        "INCLUDEPICTURE \"http://example.com/a.png\" \\* MERGEFORMATINET, true",
        "PAGE \\* MERGEFORMAT, false",
        "HYPERLINK \"http://example.com\", false",
        "LINKED, false",
        "' FORMTEXT DDE ', false",
        "'', false"
    })
    void tellsOfAFieldThatAsksElsewhereAndReadsItsStoredResult(String code, boolean told) throws Exception {
        String field = "<w:p>" + begin() + instruction(code) + RESULT + "</w:p>";
        String simple =
                "<w:p><w:fldSimple w:instr=\"" + escaped(code) + "\"><w:r><w:t>张三</w:t></w:r></w:fldSimple></w:p>";

        assertThat(Grids.open(OpenXmlFiles.document(folder, field))).containsExactly(person(told));
        assertThat(Grids.open(OpenXmlFiles.document(folder, simple))).containsExactly(person(told));
    }

    @Test
    void tellsOfAFieldWhoseCodeIsInPiecesOrWithinAnother() throws Exception {
        String pieces =
                "<w:p>" + begin() + instruction("D") + instruction("DEAU") + instruction("TO x") + RESULT + "</w:p>";
        String within = "<w:p>" + begin() + instruction("IF ") + begin() + instruction("DDE x")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + instruction("= 1") + RESULT + "</w:p>";

        assertThat(Grids.open(OpenXmlFiles.document(folder, pieces))).containsExactly(person(true));
        assertThat(Grids.open(OpenXmlFiles.document(folder, within))).containsExactly(person(true));
    }

    @Test
    void bearsMarksOfFieldsThatDoNotGoTogether() throws Exception {
        String marks = "<w:p>" + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + instruction("DDE x")
                + begin().repeat(10_000) + "<w:r><w:fldChar/><w:t>张三</w:t></w:r></w:p>";

        assertThat(Grids.open(OpenXmlFiles.document(folder, marks))).containsExactly(person(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:altChunk r:id=\"rId9\"/>",
                "<w:subDoc r:id=\"rId9\"/>",
                "<o:OLEObject Type=\"Link\" r:id=\"rId9\"/>",
                "<a:blip r:link=\"rId9\"/>",
                "<v:imagedata r:href=\"rId9\"/>"
            })
    void tellsOfALinkedPartObjectOrPicture(String element) throws Exception {
        String names = " xmlns:r=\"urn:r\" xmlns:o=\"urn:o\" xmlns:a=\"urn:a\" ";
        String body = "<w:p><w:r><w:t>张三</w:t></w:r></w:p>" + element.replaceFirst(" ", names);

        assertThat(Grids.open(OpenXmlFiles.document(folder, body))).containsExactly(person(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<o:OLEObject Type=\"Embed\" r:id=\"rId9\"/>",
                "<a:blip r:embed=\"rId9\"/>",
                "<v:imagedata r:id=\"rId9\"/>"
            })
    void tellsNothingOfAnObjectOrPictureOfItsOwn(String element) throws Exception {
        String names = " xmlns:r=\"urn:r\" xmlns:o=\"urn:o\" xmlns:a=\"urn:a\" ";
        String body = "<w:p><w:r><w:t>张三</w:t></w:r></w:p>" + element.replaceFirst(" ", names);

        assertThat(Grids.open(OpenXmlFiles.document(folder, body))).containsExactly(person(false));
    }

    @ParameterizedTest
    @CsvSource({"External, true", "Internal, false"})
    void tellsOfATemplateThatLiesElsewhere(String mode, boolean told) throws Exception {
        Path file = OpenXmlFiles.zip(
                folder,
                Map.of(
                        "_rels/.rels",
                        OpenXmlFiles.relationships("officeDocument", "word/document.xml"),
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://example.com/w\"><w:p><w:r><w:t>张三</w:t></w:r></w:p></w:document>",
                        "word/_rels/settings.xml.rels",
                        OpenXmlFiles.relationships("attachedTemplate", "http://example.com/a.dotm")
                                .replace("/>", " TargetMode=\"" + mode + "\"/>")));

        assertThat(Grids.open(file)).containsExactly(person(told));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "cmd|'/C calc'!A0, true",
                "excel|'[list.xls]Sheet1'!r1c1, true",
                "_xlfn.WEBSERVICE(\"http://example.com\"), true",
                "A1&\"|\", false",
                "'甲|乙'!A1, false",
                "A1+B1, false"
            })
    void tellsOfAFormulaThatAsksAnotherProgram(String formula, boolean told) throws Exception {
        Path file = new WorkbookFile()
                .sheet(
                        "名单",
                        "<sheetData><row><c t=\"str\"><f>" + escaped(formula) + "</f><v>张三</v></c></row></sheetData>")
                .in(folder);

        assertThat(Grids.open(file)).containsExactly(list(told));
    }

    @Test
    void tellsOfADdeLinkOfAWorkbook() throws Exception {
        Path file = new WorkbookFile()
                .sheet("名单", "<sheetData><row><c t=\"str\"><f>[1]!'!A0'</f><v>张三</v></c></row></sheetData>")
                .related(
                        "externalLink",
                        "externalLinks/externalLink1.xml",
                        "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/C calc\"><ddeItems>"
                                + "<ddeItem name=\"A0\" advise=\"1\"/></ddeItems></ddeLink></externalLink>")
                .in(folder);

        assertThat(Grids.open(file)).containsExactly(list(true));
    }

    /** LibreOffice has made both; nobody answered it. */
    @ParameterizedTest
    @ValueSource(strings = {"value-asked-by-dde.xls", "value-asked-by-dde.xlsx"})
    void readsTheStoredValueOfADdeFormula(String name) throws Exception {
        Grid grid = Grids.open(Path.of("src/test/resources/grid", name)).get(0);

        assertThat(GridText.words(grid)).containsExactly(List.of("姓名", "#N/A"));
        assertThat(grid.peculiarities()).isEqualTo(LINKS);
    }

    private static Grid person(boolean told) {
        return new Grid(
                "",
                List.of(new Row(List.of(new Cell("张三", 0, "paragraph 1", false, false)), true)),
                told ? LINKS : List.of());
    }

    private static Grid list(boolean told) {
        return new Grid(
                "名单",
                List.of(new Row(List.of(new Cell("张三", 0, "名单!A1", false, false)), false)),
                told ? LINKS : List.of());
    }

    private static String begin() {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    }

    private static String instruction(String code) {
        return "<w:r><w:instrText>" + escaped(code) + "</w:instrText></w:r>";
    }

    private static String escaped(String code) {
        return code.replace("&", "&amp;").replace("\"", "&quot;");
    }
}
