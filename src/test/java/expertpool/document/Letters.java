package expertpool.document;

import java.util.Collections;
import java.util.List;

/** Letters of an invented bureau about invented people. */
final class Letters {
    static final String LONG_NAME = "阿卜杜热西提·买买提吐尔逊";
    static final String LONG_EMPLOYER = "示例省示例市示例煤业（集团）有限责任公司示例县分公司示例矿山安全技术服务与应急救援保障中心（筹备组）";

    private Letters() {}

    /** A letter of one page. */
    static Letter removal() {
        return about("王喆", "某某化工有限公司");
    }

    static Letter about(String name, String employer) {
        return letter(
                name,
                employer,
                List.of(
                        "你单位" + name + "同志（高级工程师）系示例市应急管理专家库专家。" + name
                                + "同志自2026年8月23日起年龄超过65周岁，属于《示例市应急管理专家使用管理办法（试行）》第八条第（七）项所列情形：“年龄超过65周岁或因身体原因不能胜任专家工作的”。"
                                + "依照该条规定，" + name + "同志自2026年11月23日起退出示例市应急管理专家库，不再以市应急局专家名义从事相关工作。",
                        "特此函告。"));
    }

    /** A letter of a bureau that is called like this. */
    static Letter of(String mark) {
        Letter letter = removal();
        return new Letter(
                mark,
                letter.documentNumber(),
                letter.title(),
                letter.person(),
                letter.addressee(),
                letter.body(),
                mark,
                letter.date(),
                letter.note());
    }

    /** A letter whose text has so many full lines before its closing formula. */
    static Letter ofLines(int lines) {
        return letter("王喆", "某某化工有限公司", List.of("安全生产".repeat(7 * lines), "特此函告。"));
    }

    /** A letter that goes on for pages. */
    static Letter ofPages() {
        return letter("王喆", "某某化工有限公司", Collections.nCopies(4, "安全生产应急管理专家".repeat(28)));
    }

    private static Letter letter(String name, String employer, List<String> body) {
        return new Letter(
                "示例市应急管理局",
                "示应急函〔2026〕　　号",
                "示例市应急管理局关于" + name + "同志退出应急管理专家库的函",
                name,
                employer + "：",
                body,
                "示例市应急管理局",
                "2026年11月23日",
                "联系单位：政务服务中心，电话：　　　　　　");
    }
}
