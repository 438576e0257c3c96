package expertpool.dialect;

import static java.util.stream.Collectors.joining;

import expertpool.dialect.Slot.Role;
import expertpool.form.FormKind;
import expertpool.form.FormTemplate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** How titles and labels are printed otherwise. */
enum Labelling implements Dialect {
    TITLES_VARIED {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            return slot.is(Role.TITLE)
                    ? slot.words(pick(random, List.of("%s", "附件2：%s", "表X %s", "《%s》", "%s（2026年度）", "2026年度%s"))
                            .formatted(pick(random, template.titles())))
                    : slot;
        }
    },
    TITLES_SPREAD {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            return slot.is(Role.TITLE) ? slot.words(spread(slot.words(), pick(random, List.of(" ", "　")))) : slot;
        }
    },
    TITLES_BROKEN_INTO_LINES {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            return slot.is(Role.TITLE) ? slot.words(broken(slot.words())) : slot;
        }
    },
    /** Then the table is known by its labels alone. */
    NO_TITLE {
        @Override
        public Page arrange(Page page, Print print, Random random) {
            return page.replace(row -> row.has(Role.TITLE) ? List.of() : List.of(row));
        }
    },
    LABELS_VARIED {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            if (slot.field() == null) {
                return slot;
            }
            if (slot.is(Role.LINE)) {
                int colon = slot.words().indexOf('：');
                return slot.words(pick(random, Print.spellings(template.lines(), slot.field()))
                        + slot.words().substring(colon));
            }
            return isLabel(slot) ? slot.words(pick(random, Print.spellings(template.boxes(), slot.field()))) : slot;
        }
    },
    LABELS_SPREAD {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            return label(slot, words -> spread(words, pick(random, List.of(" ", "　", "\u00A0"))));
        }
    },
    LABELS_BROKEN_INTO_LINES {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            return label(slot, Labelling::broken);
        }
    },
    LABELS_WITH_REMARKS {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            return label(slot, words -> words + pick(random, List.of("（必填）", "\n（请如实填写）", "(文本格式)")));
        }
    },
    LABELS_WITH_SIGNS {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            return label(slot, words -> pick(random, List.of("%s：", "*%s", "【%s】", "%s:", "★%s"))
                    .formatted(words));
        }
    },
    LABELS_IN_FULL_WIDTH {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            return label(slot, words -> words.chars()
                    .mapToObj(c -> Character.toString(c > ' ' && c < 127 ? c + 0xFEE0 : c))
                    .collect(joining()));
        }
    },
    LINES_WITH_OTHER_COLONS {
        @Override
        Slot relabel(Slot slot, FormTemplate template, Random random) {
            return slot.is(Role.LINE)
                    ? slot.words(slot.words().replaceFirst("：", pick(random, List.of(":", " ：", "： ", ": "))))
                    : slot;
        }
    };

    @Override
    public boolean suits(FormKind kind, Format format) {
        return this != LINES_WITH_OTHER_COLONS || kind.isList() || kind == FormKind.DISPATCH_REQUEST;
    }

    @Override
    public Page arrange(Page page, Print print, Random random) {
        FormTemplate template = print.template(page.kind());
        return page.each(slot -> relabel(slot, template, random));
    }

    Slot relabel(Slot slot, FormTemplate template, Random random) {
        return slot;
    }

    private static boolean isLabel(Slot slot) {
        return slot.is(Role.LABEL) || slot.is(Role.HEAD);
    }

    private static Slot label(Slot slot, UnaryOperator<String> change) {
        return isLabel(slot) && slot.field() != null ? slot.words(change.apply(slot.words())) : slot;
    }

    private static String broken(String words) {
        return words.substring(0, words.length() / 2) + "\n" + words.substring(words.length() / 2);
    }

    private static String spread(String words, String blank) {
        return words.codePoints().mapToObj(Character::toString).collect(joining(blank));
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
