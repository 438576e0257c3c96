package expertpool.form;

import expertpool.expert.IdNumber;
import expertpool.finding.Fault;
import expertpool.finding.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 身份证号. No message holds the number or a part of it. */
final class IdNumberReader {
    /** Doubles are exact up to 15 digits; a spreadsheet writes zeros for the rest. */
    private static final int EXACT_DIGITS = 15;

    private static final String LIKE_X = "×Ⅹⅹ✕✖ХхΧχ";
    private static final String LIKE_0 = "OoОоΟο〇○";
    private static final String LIKE_1 = "lI|";
    private static final Pattern PLAIN = Pattern.compile("[0-9]{17}[0-9Xx]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:\\.[0-9]+)?[Ee]\\+?[0-9]{1,2}");
    private static final Pattern MASKED = Pattern.compile("[*•●○〇]{2,}|[0-9][Xx×]{2,}[0-9]");
    private static final Pattern GROUPING = Pattern.compile("[\\s\\-‐‑‒–—−－]");
    private static final Pattern QUOTED = Pattern.compile("^=?[\"'‘’“”]|[\"'‘’“”]$");
    private static final Pattern RUN = Pattern.compile("[0-9A-Za-z" + LIKE_X + LIKE_0 + "|]+");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{15}|[0-9" + LIKE_0 + LIKE_1 + "]{17}[0-9Xx" + LIKE_X + LIKE_0 + LIKE_1 + "]");

    private static final Pattern ONLY_DIGITS = Pattern.compile("[0-9]+[Xx]?");

    private static final String COPY = "请对照身份证逐位核对后填写；在电子表格中填写时，先把单元格设为“文本”格式。";

    private IdNumberReader() {}

    /** @param numericCell whether a spreadsheet holds the box as a number */
    static Reading<IdNumber> read(String text, boolean numericCell) {
        String narrow = CellText.narrow(text);
        if (PLAIN.matcher(narrow).matches() && !numericCell) {
            return checked(narrow, false);
        }
        if (BlankWords.isBlank(text)) {
            return Reading.empty();
        }
        if (BlankWords.isDitto(text)) {
            return fault("id-ditto", "身份证号写的是“同上”一类的字样。", "身份证号不能沿用上一行，请填写本人的18位号码。");
        }
        String compact = GROUPING.matcher(QUOTED.matcher(narrow).replaceAll("")).replaceAll("");
        if (SCIENTIFIC.matcher(compact).matches() || (numericCell && digitsOf(compact) > EXACT_DIGITS)) {
            return fault("id-digits-lost", "身份证号被电子表格当作数字保存，末三位已丢失，无法恢复。", "请先把单元格设为“文本”格式，再重新填写18位号码。");
        }
        if (MASKED.matcher(compact).find()) {
            return fault("id-masked", "身份证号中有被遮盖的数字。", "请填写完整的18位号码。");
        }
        return only(compact, narrow);
    }

    private static long digitsOf(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    /** Blanks inside one number are dropped, but between two numbers they part them. */
    private static Reading<IdNumber> only(String compact, String spaced) {
        List<String> numbers = numbersIn(compact);
        if (numbers.isEmpty()) {
            numbers = numbersIn(spaced);
        }
        if (numbers.size() > 1) {
            return fault("id-several", "一格里写了%d个身份证号。".formatted(numbers.size()), "一格只填一个人的身份证号，请分行填写。");
        }
        if (numbers.size() == 1) {
            String number = numbers.get(0);
            return number.length() == EXACT_DIGITS ? converted(number) : checked(number, !number.equals(compact));
        }
        return noNumber(compact);
    }

    private static List<String> numbersIn(String text) {
        return RUN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(run -> NUMBER.matcher(run).matches())
                .distinct()
                .toList();
    }

    private static Reading<IdNumber> noNumber(String compact) {
        String run = RUN.matcher(compact)
                .results()
                .map(MatchResult::group)
                .reduce("", (longest, next) -> next.length() > longest.length() ? next : longest);
        if (!ONLY_DIGITS.matcher(run).matches()) {
            return fault("id-characters", "身份证号中有不该有的字符。", "身份证号由17位数字和1位数字或X组成。" + COPY);
        }
        return fault("id-length", "身份证号有%d位，应为18位。".formatted(run.length()), COPY);
    }

    private static Reading<IdNumber> converted(String old) {
        Optional<IdNumber> number = IdNumber.ofFifteenDigits(old);
        return number.map(valid ->
                        Reading.of(valid, new Fault("id-fifteen", "身份证号是15位的旧号码，已换算为18位。", "请对照第二代居民身份证核对，并改填18位号码。")))
                .orElseGet(IdNumberReader::noSuchBirthDate);
    }

    private static Reading<IdNumber> checked(String text, boolean withOtherWords) {
        String repaired = withoutLookAlikes(text);
        boolean typed = text.equalsIgnoreCase(repaired);
        Optional<IdNumber> number = IdNumber.of(repaired);
        if (number.isPresent()) {
            return typed && !withOtherWords ? Reading.of(number.get()) : repaired(number.get(), withOtherWords);
        }
        if (!typed) {
            return fault("id-characters", "身份证号中有形似数字或X的字符，改正后仍不是有效号码。", COPY);
        }
        return IdNumber.checks(repaired) ? noSuchBirthDate() : fault("id-checksum", "身份证号的校验码不对，至少有一位写错。", COPY);
    }

    private static Reading<IdNumber> repaired(IdNumber number, boolean withOtherWords) {
        String problem = withOtherWords ? "身份证号一格中还有别的文字，已只取号码。" : "身份证号中有形似数字或X的字符，已按唯一可能的号码改正。";
        return Reading.of(number, new Fault("id-repaired", problem, "请核对号码，并在格内只填18位号码。"));
    }

    private static String withoutLookAlikes(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isX = i == 17 && (c == 'x' || LIKE_X.indexOf(c) >= 0);
            repaired.append(isX ? 'X' : LIKE_0.indexOf(c) >= 0 ? '0' : LIKE_1.indexOf(c) >= 0 ? '1' : c);
        }
        return repaired.toString();
    }

    private static Reading<IdNumber> noSuchBirthDate() {
        return fault("id-birth-date", "身份证号中的出生日期在日历上不存在。", COPY);
    }

    private static Reading<IdNumber> fault(String rule, String problem, String remedy) {
        return Reading.fault(new Fault(rule, problem, remedy));
    }
}
