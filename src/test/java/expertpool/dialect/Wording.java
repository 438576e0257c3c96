package expertpool.dialect;

import static java.util.stream.Collectors.joining;

import expertpool.form.Field;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How people put the same answers into words. The wordings apply in the order in which they stand here. */
enum Wording implements Dialect {
    DATES_IN_ANY_STYLE {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.everywhere(content -> dated(content, random));
        }
    },
    TICKS_OF_ANY_SHAPE {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.records(record -> record.write(
                    Field.EMPLOYMENT,
                    CheckBoxes.written(record.meaning(Field.EMPLOYMENT), List.of("在岗", "退休"), random)));
        }
    },
    SPECIALTIES_IN_ANY_STYLE {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.records(record -> record.rewrite(
                    EnumSet.of(Field.SPECIALTIES),
                    words -> specialties(words, !record.words(Field.INDUSTRY).isEmpty(), random)));
        }
    },
    COUNTS_IN_WORDS {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.records(record -> record.rewrite(EnumSet.of(Field.HEADCOUNT), count -> {
                String chinese = "零一二三四五".substring(Integer.parseInt(count), Integer.parseInt(count) + 1);
                return pick(random, "%s人", "%s名", "共%s人", "%s 人").formatted(pick(random, count, chinese));
            }));
        }
    },
    SCORES_BEHIND_THE_ITEMS {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.records(record -> scoredByItem(record, random));
        }
    },
    NAMES_SPREAD_FOR_THE_EYE {
        @Override
        public Paper word(Paper paper, Random random) {
            String blank = pick(random, " ", "　", "  ", "\u00A0", "　　");
            return paper.records(record -> record.rewrite(
                    EnumSet.of(Field.NAME),
                    name -> name.codePoints().mapToObj(Character::toString).collect(joining(blank))));
        }
    },
    NUMBERS_IN_GROUPS {
        @Override
        public Paper word(Paper paper, Random random) {
            String gap = pick(random, " ", "-", "\u00A0", "—");
            return paper.records(
                    record -> record.rewrite(EnumSet.of(Field.MOBILE), mobile -> grouped(mobile, gap, 3, 7))
                            .rewrite(EnumSet.of(Field.ID_NUMBER), number -> grouped(number, gap, 6, 14)));
        }
    },
    TELEPHONES_IN_ANY_STYLE {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.records(record -> record.rewrite(
                            EnumSet.of(Field.MOBILE), mobile -> pick(random, "+86 ", "0086", "86-", "+86") + mobile)
                    .rewrite(EnumSet.of(Field.WORK_PHONE, Field.HOME_PHONE, Field.FAX), number -> {
                        String[] parts = number.split("-", 2);
                        return pick(random, "(%s)%s", "（%s）%s", "%s %s", "%s%s", "%s—%s")
                                .formatted(parts[0], parts[1]);
                    }));
        }
    },
    DIGITS_AND_LETTERS_IN_FULL_WIDTH {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.everywhere(content -> content.rewrite(NORMALISED, Wording::fullWidth));
        }
    },
    WORDS_FOR_NOTHING {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.records(record -> {
                Content other = record;
                for (Field field : MAY_BE_EMPTY) {
                    if (record.words().containsKey(field)) {
                        other = other.with(field, pick(random, "/", "—", "－", "--", "暂无", "　", "（空）", "不详"), "");
                    }
                }
                return other;
            });
        }
    },
    /** 无, which in these boxes is an answer. */
    NONE_AS_AN_ANSWER {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.records(record -> {
                Content other = record;
                for (Field field : MAY_BE_NONE) {
                    if (record.words().containsKey(field)) {
                        other = other.with(field, pick(random, "无", "暂无", "没有", " 无 "), "无");
                    }
                }
                return other;
            });
        }
    },
    /** 同上 in the columns that may inherit. */
    DITTO_MARKS {
        @Override
        public Paper word(Paper paper, Random random) {
            Content[] above = {Content.EMPTY};
            return paper.records(record -> {
                Content other = record;
                for (Field field : INHERITED) {
                    if (!above[0].words().isEmpty() && random.nextBoolean()) {
                        String mark = pick(random, "同上", "〃", "″", "“", "同 上");
                        other = other.with(field, mark, above[0].meaning(field));
                    }
                }
                above[0] = other;
                return other;
            });
        }
    },
    BLANKS_AROUND_THE_WORDS {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.records(record -> record.rewrite(
                    without(Field.FILLED_ON, record.words().keySet()),
                    words -> pick(random, " ", "　", "\u00A0", "\n", "\t") + words + pick(random, "  ", "　", "\n")));
        }
    },
    INVISIBLE_CHARACTERS_FROM_PASTING {
        @Override
        public Paper word(Paper paper, Random random) {
            return paper.records(record -> record.rewrite(
                    record.words().keySet(),
                    words -> pick(random, "\u200B", "\uFEFF", "\u202A")
                            + words
                            + pick(random, "\u200B", "\u202C", "\u2060")));
        }
    };

    private static final Set<Field> NORMALISED = EnumSet.of(
            Field.ID_NUMBER,
            Field.MOBILE,
            Field.WORK_PHONE,
            Field.HOME_PHONE,
            Field.FAX,
            Field.EMAIL,
            Field.POSTAL_CODE,
            Field.SPECIALTIES,
            Field.BIRTH_MONTH,
            Field.BIRTH_DATE,
            Field.FILLED_ON,
            Field.DISPATCH_DATE,
            Field.USE_PERIOD,
            Field.PERIOD,
            Field.HEADCOUNT,
            Field.SCORES);
    private static final Set<Field> MAY_BE_EMPTY =
            EnumSet.of(Field.HOME_PHONE, Field.FAX, Field.EMAIL, Field.POSTAL_CODE, Field.REMARK);
    private static final Set<Field> MAY_BE_NONE =
            EnumSet.of(Field.QUALIFICATION, Field.PUBLICATIONS, Field.AWARDS, Field.TITLE);
    private static final Set<Field> INHERITED =
            EnumSet.of(Field.EMPLOYER, Field.MAJOR, Field.SPECIALTIES, Field.SCHOOL, Field.TITLE);

    @Override
    public boolean suits(FormKind kind, Format format) {
        return switch (this) {
            case TICKS_OF_ANY_SHAPE -> kind == FormKind.RECOMMENDATION;
            case COUNTS_IN_WORDS -> kind == FormKind.DISPATCH_REQUEST;
            case SCORES_BEHIND_THE_ITEMS -> kind == FormKind.APPRAISAL;
            case DITTO_MARKS -> kind == FormKind.SUMMARY;
            case NONE_AS_AN_ANSWER -> kind == FormKind.RECOMMENDATION || kind == FormKind.SUMMARY;
            case SPECIALTIES_IN_ANY_STYLE,
                    WORDS_FOR_NOTHING,
                    NAMES_SPREAD_FOR_THE_EYE,
                    NUMBERS_IN_GROUPS,
                    TELEPHONES_IN_ANY_STYLE ->
                kind == FormKind.RECOMMENDATION || kind == FormKind.SUMMARY || kind == FormKind.APPRAISAL;
            default -> true;
        };
    }

    /** The boxes that stand in a table, not in a line of text. */
    private static Set<Field> without(Field line, Set<Field> boxes) {
        Set<Field> others = EnumSet.noneOf(Field.class);
        others.addAll(boxes);
        others.remove(line);
        return others;
    }

    private static Content dated(Content content, Random random) {
        Content other = content;
        for (Field day : List.of(Field.FILLED_ON, Field.DISPATCH_DATE, Field.PERIOD)) {
            if (!content.words(day).isEmpty()) {
                other = other.write(day, Dates.inSomeStyle(LocalDate.parse(content.meaning(day)), random));
            }
        }
        for (Field month : List.of(Field.BIRTH_MONTH, Field.BIRTH_DATE)) {
            if (!content.words(month).isEmpty()) {
                other = other.write(month, Dates.inSomeStyle(YearMonth.parse(content.meaning(month)), random));
            }
        }
        return content.words(Field.USE_PERIOD).isEmpty()
                ? other
                : other.write(
                        Field.USE_PERIOD,
                        Dates.inSomeStyle(
                                LocalDate.parse(content.meaning(Field.FROM)),
                                LocalDate.parse(content.meaning(Field.TO)),
                                random));
    }

    /** A name alone may belong to several industries: only where the industry stands beside it, it needs no code. */
    private static String specialties(String words, boolean besideIndustry, Random random) {
        String style = pick(random, "$1 $2", "$1$2", "$1", "$1：$2", "$2（$1）", "（$1）$2", besideIndustry ? "$2" : "$1");
        String separator = pick(random, "、", "，", "；", "\n", "/", " ");
        return List.of(words.split("(?<=\\S)、(?=[1-9]\\.)")).stream()
                .map(one -> one.replaceFirst("^(\\S+) (.*)$", style))
                .collect(joining(separator));
    }

    private static Content scoredByItem(Content record, Random random) {
        String style = pick(random, "%s分", " %s", "得分：%s", "（%s）", "（%s分）", "：%s分");
        String[] items = record.words(Field.SCORES).split("\n");
        List<Field> aspects = List.of(Field.VIRTUE, Field.ABILITY, Field.DILIGENCE, Field.ACHIEVEMENT, Field.INTEGRITY);
        for (int i = 0; i < aspects.size(); i++) {
            items[i] += style.formatted(record.meaning(aspects.get(i)));
        }
        String total = record.meaning(Field.TOTAL);
        String opinion = pick(random, "考核合格，同意继续聘用。", "总分" + total + "分，优秀。");
        return record.write(Field.SCORES, String.join("\n", items))
                .with(Field.OPINION, opinion)
                .mean(Field.STATED_TOTAL, opinion.contains("总分") ? total : "");
    }

    private static String grouped(String number, String gap, int first, int second) {
        return number.substring(0, first) + gap + number.substring(first, second) + gap + number.substring(second);
    }

    private static String fullWidth(String words) {
        return words.chars()
                .mapToObj(c -> Character.toString(Character.isDigit(c) || isLatin(c) ? c + 0xFEE0 : c))
                .collect(joining());
    }

    private static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '@' || c == '-';
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
