package expertpool.document;

import java.util.Locale;

/**
 * The kinds of paragraph of an official document. The same name is a paragraph style of {@code docx/word/styles.xml}
 * and a class of {@code official-document.xhtml}.
 */
enum Style {
    MARK,
    NUMBER,
    /** 发文机关标志 of a letter, 10.1. */
    LETTER_MARK,
    /** 红色双线 below the mark of a letter: the upper line is the thick one. */
    DOUBLE_LINE,
    LETTER_NUMBER,
    TITLE,
    DRAFT,
    ADDRESSEES,
    BODY,
    /** The last paragraph of the text: it stays on the page of the signature. */
    CLOSING,
    /** 附件：name of the only annex. */
    ANNEX,
    /** 附件：1.name of the first annex of several. */
    FIRST_ANNEX,
    /** 2.name, below the first. */
    NEXT_ANNEX,
    SIGNATORY,
    DATE,
    NOTE,
    /** 空一行. */
    EMPTY,
    /** An empty line that stays with the signature below it. */
    ROOM_FOR_SEAL,
    LABEL,
    ENCLOSURE_TITLE,
    HEADING,
    /** A line above or below a table. */
    TABLE_LINE;

    /** The name it has in both appearances. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
