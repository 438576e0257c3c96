package expertpool.form;

import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 姓名. The characters of a name are kept as written, for a variant form is another name; the separator of names is
 * {@code ·} U+00B7 (民委发〔2016〕33号).
 */
public final class NameReader {
    private static final int LONGEST = 50;
    private static final String MIDDLE_DOTS = "·\u0387•‧・･⋅∙ㆍ⸱᛫●";
    private static final String DOTS = MIDDLE_DOTS + "．.。";
    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马",
            "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌",
            "微生", "公户", "公玉", "公仪", "梁丘", "公仲", "公上", "公门", "公山", "公坚", "左丘", "公伯", "西门", "公祖", "第五", "公乘", "贯丘", "公皙",
            "南荣", "东里", "东宫", "仲长", "子书", "子桑", "即墨", "达奚", "褚师");

    private static final Pattern LABEL = Pattern.compile("^姓\\s*名\\s*[:：]\\s*");
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【〔][^（）()\\[\\]【】〔〕]*[）)\\]】〕]");
    private static final Pattern MARK = Pattern.compile("[*＊※#＃]+$|^[*＊※#＃]+");
    private static final String CHARACTER = "[^\\s%1$s][%1$s]?".formatted(VariationSelectors.IN_PATTERNS);
    private static final Pattern SEX = Pattern.compile("(?<=" + CHARACTER + CHARACTER + ")\\s+[男女]$");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[、/／,，;；\\\\|]\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AROUND_MIDDLE_DOT = Pattern.compile("\\s*([" + MIDDLE_DOTS + "])\\s*");
    private static final String ACCENTS = "\\x{300}-\\x{36F}";
    private static final Pattern ACCENTED = Pattern.compile("\\p{IsLatin}[" + ACCENTS + "]+");
    private static final Pattern FOREIGN =
            Pattern.compile("\\p{IsLatin}[\\p{IsLatin}" + ACCENTS + "'’ʼʻ.·‐‑ -]*[\\p{IsLatin}" + ACCENTS + ".]");
    private static final Pattern NOT_COMPARED =
            Pattern.compile("[\\s" + Pattern.quote(DOTS) + "()（）\\[\\]【】〔〕" + VariationSelectors.IN_PATTERNS + "]");

    private NameReader() {}

    /** What two writings of one name have in common: no spaces, no separators, one width. To compare, never to show. */
    public static String matchKey(String name) {
        String bare = NOT_COMPARED.matcher(CellText.visible(name)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether the words are as long as most names: two or three characters, four after a surname of two. */
    static boolean isOfUsualLength(String words) {
        int length = length(words);
        return words.codePoints().allMatch(c -> CellText.isHan(c) || VariationSelectors.isOne(c))
                && (length == 2 || length == 3 || (length == 4 && COMPOUND_SURNAMES.contains(words.substring(0, 2))));
    }

    /** Characters as a reader counts them. */
    private static int length(String name) {
        return (int) name.codePoints().filter(c -> !VariationSelectors.isOne(c)).count();
    }

    static Reading<String> read(String text) {
        if (BlankWords.isBlank(text)) {
            return Reading.empty();
        }
        if (BlankWords.isDitto(text)) {
            return Reading.fault(characters("姓名写的是“同上”一类的字样"));
        }
        String visible = composed(VariationSelectors.withoutLoose(CellText.visible(text)));
        List<Fault> told = new ArrayList<>();
        String bare = withoutRemarks(visible);
        if (!bare.equals(visible)) {
            told.add(new Fault("name-remark", "姓名一格中还有说明文字：" + Quotation.of(text) + "。", "请只填姓名，说明写在备注栏。"));
        }
        String folded = withoutCompatibilityForms(bare);
        if (!folded.equals(bare)) {
            told.add(new Fault("name-repaired", "姓名中有外形相同的部首或兼容字符，已换成正常的汉字。", "请核对姓名：" + Quotation.of(folded) + "。"));
        }
        List<String> people =
                SEVERAL.splitAsStream(folded).filter(part -> !part.isEmpty()).toList();
        return people.size() > 1 ? several(text) : one(people.isEmpty() ? "" : people.get(0), text, told);
    }

    private static Reading<String> one(String words, String text, List<Fault> told) {
        if (FOREIGN.matcher(words).matches()) {
            return new Reading<>(BLANKS.matcher(words).replaceAll(" ").strip(), told);
        }
        String name = AROUND_MIDDLE_DOT.matcher(words).replaceAll("$1");
        if (mayBeSeveral(BLANKS.split(name))) {
            return several(text);
        }
        String joined = withMiddleDots(BLANKS.matcher(name).replaceAll(""));
        int length = length(joined);
        if (joined.codePoints().anyMatch(c -> c != '·' && !CellText.isHan(c) && !VariationSelectors.isOne(c))
                || joined.startsWith("·")
                || joined.endsWith("·")) {
            return Reading.fault(characters("姓名" + Quotation.of(text) + "中有不是汉字的字符，或有打不出的字"));
        }
        if (length < 2 || length > LONGEST) {
            return Reading.fault(characters("姓名" + Quotation.of(text) + "有%d个字".formatted(length)));
        }
        return new Reading<>(joined, told);
    }

    /** 张 三 is one person padded for the eye, 欧阳 建国 a surname and a given name; 张三 李四 may be two. */
    private static boolean mayBeSeveral(String[] parts) {
        return parts.length > 1
                && !COMPOUND_SURNAMES.contains(parts[0])
                && Arrays.stream(parts).allMatch(part -> length(part) > 1);
    }

    private static String withoutRemarks(String visible) {
        String bare = LABEL.matcher(visible).replaceFirst("");
        bare = BRACKETS.matcher(bare).replaceAll("");
        bare = MARK.matcher(bare.strip()).replaceAll("");
        return SEX.matcher(bare.strip()).replaceFirst("");
    }

    /** A Latin letter and its accents as one character, as most keyboards write it; NFC would change Chinese characters. */
    private static String composed(String name) {
        return ACCENTED.matcher(name).replaceAll(letter -> Normalizer.normalize(letter.group(), Normalizer.Form.NFC));
    }

    /**
     * Kangxi radicals, the two radicals of the supplement that Unicode folds, and the compatibility ideographs that even
     * NFC changes. Nothing else of a name is normalised.
     */
    private static String withoutCompatibilityForms(String name) {
        if (name.codePoints().noneMatch(NameReader::isCompatibilityForm)) {
            return name;
        }
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            String character = Character.toString(c);
            folded.append(isCompatibilityForm(c) ? Normalizer.normalize(character, Normalizer.Form.NFKC) : character);
        });
        return folded.toString();
    }

    private static boolean isCompatibilityForm(int c) {
        return (c >= 0x2E80 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    private static String withMiddleDots(String name) {
        StringBuilder dotted = new StringBuilder(name);
        for (int i = 1; i < dotted.length() - 1; i++) {
            boolean between = CellText.isHan(VariationSelectors.selectedBefore(dotted, i))
                    && CellText.isHan(dotted.codePointAt(i + 1));
            if (between && DOTS.indexOf(dotted.charAt(i)) >= 0) {
                dotted.setCharAt(i, '·');
            }
        }
        return dotted.toString();
    }

    private static Reading<String> several(String text) {
        return Reading.fault(
                new Fault("name-several", "姓名一格中像是有几个人：" + Quotation.of(text) + "。", "一格只填一个人；少数民族姓名中间请用间隔号“·”，不用空格。"));
    }

    private static Fault characters(String problem) {
        return new Fault("name-characters", problem + "。", "请按身份证填写姓名全部汉字；电脑打不出的字请用支持GB 18030的输入法录入。");
    }
}
