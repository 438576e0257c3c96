package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.document.Letter;
import expertpool.document.PdfRenderer;
import expertpool.form.Field;
import expertpool.form.Written;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Citation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalLetterTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Citation ABILITY = new Citation(8, 6);
    private static final Citation AGE_OR_HEALTH = new Citation(8, 7);
    private static final Expert HAN = People.member(People.HAN, "韩峰永", "3.1");

    private BureauPack bureau;

    @BeforeEach
    void loadThePack() throws Exception {
        bureau = BureauPack.load(Path.of("templates/changzhi"));
    }

    @Test
    void tellsTheEmployerOnWhatGroundTheExpertHasLeft() {
        assertThat(text(letter(HAN, ABILITY, DAY)))
                .isEqualTo(
                        """
                        长治市应急管理局
                        长应急函〔2026〕　　号
                        长治市应急管理局关于韩峰永同志退出应急管理专家库的函
                        虚构公司：
                        你单位韩峰永同志（高级工程师）系长治市应急管理专家库专家。该同志属于《长治市应急管理专家使用管理办法（试行）》第八条第（六）项所列情形：“虽具备专家的基本条件，但实际工作能力不能满足应急管理工作需要的”，按照该条规定，自2026年11月23日起退出专家库，不再以市应急局专家名义从事相关工作。
                        特此函告。
                        长治市应急管理局
                        2026年11月23日
                        （联系单位：政务服务中心，电话：　　　　　　　）
                        """);
        assertThat(letter(HAN, ABILITY, DAY).person()).isEqualTo("韩峰永");
    }

    @Test
    void tellsTheExpertWhoHasNoEmployer() {
        Expert without = People.with(HAN, Field.EMPLOYER, "无");

        assertThat(text(letter(without, ABILITY, DAY)))
                .isEqualTo(
                        """
                        长治市应急管理局
                        长应急函〔2026〕　　号
                        长治市应急管理局关于韩峰永同志退出应急管理专家库的函
                        韩峰永同志：
                        你属于《长治市应急管理专家使用管理办法（试行）》第八条第（六）项所列情形：“虽具备专家的基本条件，但实际工作能力不能满足应急管理工作需要的”，按照该条规定，自2026年11月23日起退出长治市应急管理专家库，不再以市应急局专家名义从事相关工作。该条规定函告专家所在单位，你没有登记所在单位或者已经退休，故函告你本人。
                        特此函告。
                        长治市应急管理局
                        2026年11月23日
                        （联系单位：政务服务中心，电话：　　　　　　　）
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "虚构公司, 在岗, 虚构公司：",
        "虚构公司, ,     虚构公司：",
        "虚构公司, 退休, 韩峰永同志：",
        "无,       退休, 韩峰永同志：",
        "无,       在岗, 韩峰永同志：",
        ",         退休, 韩峰永同志：",
        ",         ,     韩峰永同志：",
    })
    void writesToTheUnitThatSomebodyBelongsTo(String employer, String employment, String addressee) {
        Expert expert = People.with(HAN, Field.EMPLOYER, employer);

        assertThat(letter(People.with(expert, Field.EMPLOYMENT, employment), ABILITY, DAY)
                        .addressee())
                .isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 不认真履行专家权利和义务、不服从专家使用科室或单位管理、无故不完成指派任务且不及时报告，产生不良后果的",
        "2, 工作不负责任，违背客观事实，违反相关规定，泄露企业相关机密的，有意出具有失公正的虚假、错误意见或报告的",
        "3, 在开展各项工作中以权谋私，降低工作标准，与他人串通勾结，从事不正当活动，为专家使用科室或单位提供虚假结论的",
        "4, 对违反职业道德、违反中央八项规定和党风廉政建设有关规定，接受生产经营单位馈赠的各类财物的；参与被服务对象安排的与应急管理工作无关活动的",
        "5, 以市应急局专家名义擅自从事与市应急局委托事项之外的相关工作的",
        "6, 虽具备专家的基本条件，但实际工作能力不能满足应急管理工作需要的",
        "7, 年龄超过65周岁或因身体原因不能胜任专家工作的",
        "8, 其他不能胜任应急管理工作需要的情形",
    })
    void quotesTheItemThatWasApplied(int item, String clause) {
        Citation ground = new Citation(8, item);

        assertThat(letter(HAN, ground, DAY).body().get(0)).contains(ground.chinese() + "所列情形：“" + clause + "”，按照该条规定");
    }

    /** Born on 23 August 1971: 65 full years until 22 August 2037. */
    @ParameterizedTest
    @CsvSource({
        "7, 2037-08-22, 该同志属于《",
        "7, 2037-08-23, 该同志自2037年8月23日起年龄超过65周岁，属于《",
        "7, 2038-01-05, 该同志自2037年8月23日起年龄超过65周岁，属于《",
        "6, 2038-01-05, 该同志属于《",
    })
    void tellsSinceWhenTheAgeLimitIsExceededWhereThatIsTheGround(int item, LocalDate day, String words) {
        assertThat(letter(HAN, new Citation(8, item), day).body().get(0)).contains(words);
    }

    @Test
    void leavesOutATitleThatIsNotKnown() {
        assertThat(letter(People.with(HAN, Field.TITLE, "无"), ABILITY, DAY)
                        .body()
                        .get(0))
                .startsWith("你单位韩峰永同志系");
    }

    @Test
    void putsWhatStandsOnSeveralLinesOfABoxOnOneLine() {
        Expert expert = People.with(People.with(HAN, Field.EMPLOYER, "虚构煤业\n有限公司"), Field.TITLE, "总工程师\n高级工程师");

        Letter letter = letter(expert, ABILITY, DAY);

        assertThat(letter.addressee()).isEqualTo("虚构煤业有限公司：");
        assertThat(letter.body().get(0)).startsWith("你单位韩峰永同志（总工程师 高级工程师）系");
    }

    @Test
    void takesWordsOfTheBoxesAsTheyAre() {
        assertThat(letter(People.with(HAN, Field.TITLE, "{clause}$1\\"), ABILITY, DAY)
                        .body()
                        .get(0))
                .startsWith("你单位韩峰永同志（{clause}$1\\）系");
    }

    /** Who signs and seals a letter has to see what it says. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void fitsOnOnePageOnEveryGround(int item) throws Exception {
        PdfRenderer pdf = new PdfRenderer();
        LocalDate day = LocalDate.of(2037, 11, 23);
        for (Expert expert : List.of(HAN, People.with(HAN, Field.EMPLOYER, "无"))) {
            try (PDDocument letter = Loader.loadPDF(pdf.render(letter(expert, new Citation(8, item), day)))) {
                assertThat(letter.getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    @Test
    void bearsTheNumberThatIsGivenToIt() {
        assertThat(RemovalLetter.of(
                                bureau,
                                HAN,
                                new Removal(HAN.idNumber(), ABILITY, DAY, "", "", "", "", "", Map.of()),
                                "长应急函〔2026〕7号")
                        .documentNumber())
                .isEqualTo("长应急函〔2026〕7号");
    }

    @Test
    void showsNoNumberOfThePerson() {
        Expert expert = new Expert(
                HAN.idNumber(),
                HAN.status(),
                HAN.industry(),
                HAN.specialties(),
                true,
                HAN.recommendedBy(),
                Written.with(HAN.entries(), Field.MOBILE, "15481278919"));

        assertThat(text(letter(expert, AGE_OR_HEALTH, LocalDate.of(2038, 1, 5))))
                .doesNotContain(People.HAN)
                .doesNotContain(People.HAN.substring(14))
                .doesNotContain("15481278919");
    }

    /** The other law excludes the age of 60, asks for no letter, and has its age item elsewhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|2031-08-22|因有《云川市应急管理局安全技术专家管理规定》第八条第（一）项规定的情形（超过规定年龄的），自2031年8月22日起退出",
                "1|2031-08-23|（超过规定年龄的），年龄自2031年8月23日起超过59周岁，自2031年8月23日起退出",
                "2|2031-08-23|第八条第（二）项规定的情形（出具虚假意见的），自2031年8月23日起退出",
                "3|2026-11-23|第八条第（三）项规定的情形（无故不参加任务的），自2026年11月23日起退出"
            })
    void writesInTheWordsOfAnotherBureau(int item, LocalDate day, String words) throws Exception {
        bureau = BureauPack.load(Path.of("templates/example-bureau"));

        Letter letter = letter(HAN, new Citation(8, item), day);

        assertThat(letter.mark()).isEqualTo("云川市应急管理局");
        assertThat(letter.documentNumber()).isEqualTo("云应急函〔" + day.getYear() + "〕　　号");
        assertThat(letter.body().get(0)).startsWith("贵单位韩峰永同志（高级工程师）因有").contains(words);
        assertThat(letter(People.with(HAN, Field.EMPLOYMENT, "离退休"), new Citation(8, item), day)
                        .addressee())
                .isEqualTo("韩峰永同志：");
    }

    private Letter letter(Expert expert, Citation ground, LocalDate day) {
        return RemovalLetter.of(
                bureau, expert, new Removal(expert.idNumber(), ground, day, "", "", "", "", "", Map.of()), "");
    }

    /** The whole model, an element a line. */
    private static String text(Letter letter) {
        return String.join(
                        "\n",
                        letter.mark(),
                        letter.documentNumber(),
                        letter.title(),
                        letter.addressee(),
                        String.join("\n", letter.body()),
                        letter.signatory(),
                        letter.date(),
                        "（" + letter.note() + "）")
                + "\n";
    }
}
