package expertpool.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents of an invented bureau with invented people. */
final class Notices {

    /** Names with characters that GB 2312 and the usual faces lack. */
    static final List<String> RARE_NAMES = List.of("王喆", "李堃", "赵镕基石", "陈珺", "张翀", "刘昇", "㛃小兰", "周䶮", "吴𬱟", "买买提·艾力");

    private static final List<String> INDUSTRIES = List.of("煤矿", "非煤矿山", "化工", "冶金工贸", "抢险救灾、事故应急与救援", "法规、标准", "信息化");
    private static final List<Integer> SIZES = List.of(20, 8, 12, 8, 8, 2, 2);
    private static final String NUMERALS = "一二三四五六七";
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "建国志强秀英海燕文博晓东玉兰永平春梅立新俊杰";
    private static final List<String> UNITS =
            List.of("某某煤业有限公司", "示例市矿山救护大队", "某某化工集团股份有限公司第二分公司", "示例学院安全工程系", "某某冶金（集团）有限责任公司", "示例市应急救援中心（退休）");
    private static final List<String> TITLES = List.of("正高级工程师", "总工程师/高级工程师", "高级工程师", "副教授", "科长/工程师、注册安全工程师");
    private static final List<String> FIELDS =
            List.of("1.3 矿井通风与瓦斯防治", "1.6 水害防治", "3.2 电气安全", "2.10 岩土工程，边坡工程，尾矿库", "1.16 安全管理");

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 3, Column.Kind.CENTRED),
            new Column("姓名", 4, Column.Kind.CENTRED),
            new Column("性别", 3, Column.Kind.CENTRED),
            new Column("单位", 11, Column.Kind.TEXT),
            new Column("职务/职称", 7, Column.Kind.TEXT),
            new Column("专业", 9, Column.Kind.TEXT));

    private Notices() {}

    /** The notice that issues a roster of sixty. */
    static OfficialDocument roster() {
        return roster(SIZES, "");
    }

    /** A roster of the same shape with so many people in its first section. */
    static OfficialDocument roster(int people) {
        return roster(List.of(people), "");
    }

    static OfficialDocument roster(List<Integer> sizes, String label) {
        List<Section> sections = new ArrayList<>();
        Random random = new Random(9704);
        for (int i = 0; i < sizes.size(); i++) {
            String heading = "%s、%s（%d人）".formatted(NUMERALS.charAt(i), INDUSTRIES.get(i), sizes.get(i));
            sections.add(new Section(heading, people(sizes.get(i), i == 0 ? RARE_NAMES : List.of(), random)));
        }
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        return new OfficialDocument(
                "示例市应急管理局文件",
                "示应急发〔2026〕12号",
                "示例市应急管理局关于印发《示例市应急管理专家库专家名单》的通知",
                "各县、区应急管理局，市局机关各科室及所属各单位：",
                List.of(
                        "为充分发挥专家在安全生产、防灾减灾救灾和应急救援工作中的技术支撑作用，根据《示例市应急管理专家使用管理办法（试行）》，"
                                + "经各科室推荐、资格审查、局领导班子成员征求意见并报局党委会研究，确定" + total + "名同志为示例市应急管理专家库专家，现将名单予以印发。",
                        "专家聘期自2026年11月23日起至2028年11月22日止。各科室、各单位使用专家应当随机抽取、轮换使用，" + "不得指定专家，并于使用结束后3个工作日内报送《使用专家情况表》。",
                        "请认真贯彻执行。"),
                "示例市应急管理局",
                "2026年11月23日",
                "此件依申请公开",
                List.of(new Enclosure(
                        label, "示例市应急管理专家库专家名单", List.of("本名单共" + total + "人，按专业领域排列，同一领域内按姓氏笔画排序。"), sections)),
                "某某省应急管理厅，示例市人民政府办公室，市安委会各成员单位，各有关企业事业单位，各安全技术服务机构",
                "示例市应急管理局办公室",
                "2026年11月23日",
                "");
    }

    /** A draft for consultation: no number yet, two annexes, a long mark, a name with a rare character in the text. */
    static OfficialDocument draft() {
        OfficialDocument roster = roster(List.of(3, 2), "附件");
        Enclosure list = roster.enclosures().get(0);
        Enclosure quotas = new Enclosure("附件", "示例市应急管理专家库名额分配表", List.of(), list.sections());
        return new OfficialDocument(
                "示例市应急管理局办公室征求意见",
                "示应急办发〔2026〕  号",
                "示例市应急管理局办公室关于征求对《示例市应急管理专家库专家名单》修改意见并报送拟推荐专家补充材料的通知",
                roster.addressees(),
                List.of("现将名单送你们征求意见，请于2026年11月30日前反馈。联系人：王喆，电话：0355-0123456。"),
                "示例市应急管理局办公室",
                "2026年 月 日",
                "",
                List.of(list, quotas),
                "",
                "",
                "",
                "征求意见稿");
    }

    /** A short notice with this text and nothing issued with it. */
    static OfficialDocument withBody(List<String> body) {
        return new OfficialDocument(
                "示例市应急管理局文件",
                "示应急发〔2026〕13号",
                "关于聘任应急管理专家的通知",
                "局机关各科室：",
                body,
                "示例市应急管理局",
                "2026年11月23日",
                "",
                List.of(),
                "",
                "",
                "",
                "");
    }

    private static Sheet people(int count, List<String> first, Random random) {
        List<List<String>> rows = IntStream.rangeClosed(1, count)
                .mapToObj(i -> List.of(
                        String.valueOf(i),
                        i <= first.size() ? first.get(i - 1) : name(random),
                        random.nextInt(5) == 0 ? "女" : "男",
                        any(UNITS, random),
                        any(TITLES, random),
                        any(FIELDS, random)))
                .toList();
        return new Sheet("名单", "", List.of(), COLUMNS, rows, List.of());
    }

    private static String name(Random random) {
        int at = random.nextInt(GIVEN.length() - 2);
        return SURNAMES.charAt(random.nextInt(SURNAMES.length())) + GIVEN.substring(at, at + 1 + random.nextInt(2));
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
