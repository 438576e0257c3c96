package expertpool.dialect;

import static java.util.stream.Collectors.joining;

import expertpool.dialect.Slot.Role;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.Random;

/** How the words of a box are put into WordprocessingML. */
enum WordHand implements Dialect {
    /** Every character in a run of its own, each in another type, as much editing leaves it. */
    CHARACTERS_IN_RUNS_OF_THEIR_OWN {
        @Override
        String runs(String words, Random random) {
            return words.codePoints()
                    .mapToObj(c -> "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:sz w:val=\""
                            + (20 + random.nextInt(9)) + "\"/></w:rPr>" + text(Character.toString(c)) + "</w:r>")
                    .collect(joining(
                            "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/>"));
        }
    },
    LINE_BREAKS_INSIDE_A_PARAGRAPH {
        @Override
        String paragraphs(Slot slot, Random random) {
            return paragraph(slot.words().lines().map(WordHand::run).collect(joining("<w:r><w:br/></w:r>")));
        }
    },
    HYPHENS_THAT_DO_NOT_BREAK {
        @Override
        String runs(String words, Random random) {
            return "<w:r>" + text(words).replace("-", "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">")
                    + "</w:r>";
        }
    },
    CONTENT_CONTROLS_IN_THE_LINE {
        @Override
        String runs(String words, Random random) {
            return control(run(words));
        }
    },
    CONTENT_CONTROLS_AROUND_PARAGRAPHS {
        @Override
        String paragraphs(Slot slot, Random random) {
            return control(super.paragraphs(slot, random));
        }
    },
    CONTENT_CONTROLS_AROUND_CELLS {
        @Override
        String cell(String tc) {
            return control(tc);
        }
    },
    CONTENT_CONTROLS_AROUND_ROWS {
        @Override
        String row(String tr) {
            return control(tr);
        }
    },
    /** Something else stood there before, was struck out, and the change was never accepted. */
    TRACKED_INSERTIONS_AND_DELETIONS {
        @Override
        String runs(String words, Random random) {
            int cut = words.offsetByCodePoints(0, random.nextInt(words.codePointCount(0, words.length()) + 1));
            return "<w:del w:id=\"1\"><w:r><w:delText>原来的字12</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                    + run(words.substring(0, cut))
                    + "</w:ins><w:del w:id=\"3\"><w:r><w:delText>9</w:delText></w:r></w:del>"
                    + run(words.substring(cut));
        }
    },
    TRACKED_MOVES {
        @Override
        String runs(String words, Random random) {
            return "<w:moveFrom w:id=\"1\"><w:r><w:t>别处</w:t></w:r></w:moveFrom><w:moveTo w:id=\"2\">" + run(words)
                    + "</w:moveTo>";
        }
    },
    DELETED_ROWS_IN_BETWEEN {
        @Override
        String row(String tr) {
            return "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"甲\"/></w:trPr><w:tc><w:p><w:r><w:t>删去的一行</w:t></w:r></w:p></w:tc></w:tr>"
                    + tr;
        }
    },
    TEXT_BOXES {
        @Override
        String paragraphs(Slot slot, Random random) {
            String inside = "<w:txbxContent>" + super.paragraphs(slot, random) + "</w:txbxContent>";
            return paragraph(
                    "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + inside
                            + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + inside
                            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
        }
    },
    NESTED_TABLES {
        @Override
        String paragraphs(Slot slot, Random random) {
            return "<w:tbl><w:tblPr/><w:tr><w:tc>" + super.paragraphs(slot, random) + "</w:tc></w:tr></w:tbl><w:p/>";
        }
    },
    FIELDS_WITH_A_STORED_RESULT {
        @Override
        String runs(String words, Random random) {
            return random.nextBoolean()
                    ? "<w:fldSimple w:instr=\" DOCPROPERTY 内容 \">" + run(words) + "</w:fldSimple>"
                    : "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> FORMTEXT 1 </w:instrText></w:r>"
                            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(words)
                            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        }
    },
    LINKS_AND_SMART_TAGS {
        @Override
        String runs(String words, Random random) {
            return "<w:hyperlink w:history=\"1\"><w:smartTag w:element=\"PersonName\">" + run(words)
                    + "</w:smartTag></w:hyperlink>";
        }
    },
    PHONETIC_GUIDES {
        @Override
        String runs(String words, Random random) {
            int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
            return "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>yīn</w:t></w:r></w:rt><w:rubyBase>"
                    + run(words.substring(0, first)) + "</w:rubyBase></w:ruby></w:r>" + run(words.substring(first));
        }
    },
    TICKS_OF_A_SYMBOL_FONT {
        @Override
        String runs(String words, Random random) {
            return run(words).replace("☑", symbol("F052")).replace("□", symbol("F0A3"));
        }
    },
    CHECK_BOX_CONTROLS {
        @Override
        String runs(String words, Random random) {
            return run(words).replace("☑", checkBoxControl("1")).replace("□", checkBoxControl("0"));
        }
    },
    LEGACY_CHECK_BOXES {
        @Override
        String runs(String words, Random random) {
            return run(words).replace("☑", legacyCheckBox("<w:checked/>")).replace("□", legacyCheckBox(""));
        }
    },
    /** The prefix of the main namespace is whatever the program that saved the file likes. */
    OTHER_NAMESPACE_PREFIX,
    STRICT_WORD;

    @Override
    public boolean suits(FormKind kind, Format format) {
        return format.isWord() && (!isForCheckBoxes() || kind == FormKind.RECOMMENDATION);
    }

    private boolean isForCheckBoxes() {
        return this == TICKS_OF_A_SYMBOL_FONT || this == CHECK_BOX_CONTROLS || this == LEGACY_CHECK_BOXES;
    }

    /** Whether a slot can be written so. */
    boolean takes(Slot slot) {
        boolean filled = !slot.words().isBlank() && !slot.is(Role.COVERED);
        return filled
                && (isForCheckBoxes()
                        ? slot.isFor(Field.EMPLOYMENT) && slot.is(Role.ANSWER)
                        : slot.is(Role.ANSWER) || slot.is(Role.ENTRY));
    }

    /** One line of words. */
    String runs(String words, Random random) {
        return run(words);
    }

    String paragraphs(Slot slot, Random random) {
        return slot.words().isEmpty()
                ? paragraph("")
                : slot.words()
                        .lines()
                        .map(line -> paragraph(line.isEmpty() ? "" : runs(line, random)))
                        .collect(joining());
    }

    String cell(String tc) {
        return tc;
    }

    String row(String tr) {
        return tr;
    }

    static String paragraph(String runs) {
        return "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + runs + "</w:p>";
    }

    static String run(String words) {
        return words.isEmpty() ? "" : "<w:r>" + text(words) + "</w:r>";
    }

    private static String text(String words) {
        return "<w:t xml:space=\"preserve\">" + Markup.escaped(words) + "</w:t>";
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"填写\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String between(String element) {
        return "</w:t></w:r>" + element + "<w:r><w:t xml:space=\"preserve\">";
    }

    private static String symbol(String code) {
        return between("<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"" + code + "\"/></w:r>");
    }

    /** The glyph is deliberately the wrong one: the attribute decides. */
    private static String checkBoxControl(String checked) {
        return between("<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"" + checked
                + "\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>口</w:t></w:r></w:sdtContent></w:sdt>");
    }

    private static String legacyCheckBox(String checked) {
        return between(
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/>"
                        + checked
                        + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }
}
