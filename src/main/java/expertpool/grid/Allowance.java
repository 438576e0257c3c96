package expertpool.grid;

/**
 * 限度: what one file may take of time and memory, counted while it is read. Every limit is far above what a form needs;
 * a file beyond one is an attack or an accident, and the reason says of what there is too much. Together they keep the
 * reading of a file within a heap of 512 MB.
 */
final class Allowance {
    /** Bytes of a .docx or .xlsx; its index is read into memory, its pictures are not. */
    static final long OPEN_XML_FILE = 100_000_000;

    /** Bytes of a .doc. The library takes three to five bytes of heap for each, measured on 300 Tables 1 and on photographs. */
    static final long OLD_WORD_FILE = 30_000_000;

    /** Bytes of an .xls. The library takes up to sixteen bytes of heap for each, measured on sheets of numbers. */
    static final long OLD_EXCEL_FILE = 10_000_000;

    /** Parts of a package: fifteen and one for each picture. */
    static final int PARTS = 10_000;

    /** Bytes of all parts that are read, inflated. A Table 2 of 10,000 rows has 10 million in Excel and 100 in Word. */
    static final long INFLATED = 400_000_000;

    /** Elements within each other. A table in a table in a table has thirty. */
    static final int DEPTH = 500;

    /** Characters between two tags, which the stream keeps together; people write a few hundred. */
    static final int RUN = 1_000_000;

    /** Characters of one attribute; a name or a number. */
    static final int ATTRIBUTE = 100_000;

    /** Characters of one cell; a worksheet allows a third of it, and the register could not hold much more. */
    static final int CELL = 100_000;

    /** Worksheets; a department has one or one a person. */
    static final int SHEETS = 1_000;

    /** Cells of all sheets or tables: a payment statement of 100,000 lines, at about 200 bytes of heap each. */
    static final int CELLS = 1_000_000;

    /** Cell styles of a workbook; Excel stops at 65,490. */
    static final int STYLES = 100_000;

    /** Different texts of a workbook, kept until its last sheet is read. */
    static final int STRINGS = 300_000;

    /** Characters of all cells and strings, at two bytes of heap each. */
    static final long CHARACTERS = 20_000_000;

    /** Cells that merged ranges touch; ranges that do not overlap touch each cell once. */
    static final long MERGED = 5_000_000;

    /** Merged ranges of a sheet: eleven columns of 27,000 people of whom each has two rows. */
    static final int RANGES = 300_000;

    /** Pictures, text boxes and check boxes over the cells of all sheets; a list has three signatures. */
    static final int SHAPES = 10_000;

    private final long inflatable;
    private long inflated;
    private int cells;
    private int strings;
    private long characters;
    private long merged;
    private int shapes;

    Allowance() {
        this(INFLATED);
    }

    /** @param inflatable bytes of all parts that are read, inflated */
    Allowance(long inflatable) {
        this.inflatable = inflatable;
    }

    static void file(long bytes, long limit) throws UnreadableFile {
        if (bytes > limit) {
            throw UnreadableFile.tooMuch("文件大于%,d MB", limit / 1_000_000);
        }
    }

    static void parts(int number) throws UnreadableFile {
        if (number > PARTS) {
            throw UnreadableFile.tooMuch("文件内部的部件多于%,d个", PARTS);
        }
    }

    static void sheets(int number) throws UnreadableFile {
        if (number > SHEETS) {
            throw UnreadableFile.tooMuch("工作表多于%,d张", SHEETS);
        }
    }

    static void styles(int number) throws UnreadableFile {
        if (number > STYLES) {
            throw UnreadableFile.tooMuch("单元格样式多于%,d种", STYLES);
        }
    }

    static void ranges(int number) throws UnreadableFile {
        if (number > RANGES) {
            throw UnreadableFile.tooMuch("合并单元格多于%,d处", RANGES);
        }
    }

    void shape() throws UnreadableFile {
        shapes++;
        if (shapes > SHAPES) {
            throw UnreadableFile.tooMuch("单元格上的图形多于%,d个", SHAPES);
        }
    }

    void inflate(int bytes) throws UnreadableFile {
        inflated += bytes;
        if (inflated > inflatable) {
            throw UnreadableFile.tooMuch("文件展开后大于%,d MB", inflatable / 1_000_000);
        }
    }

    void cell(String words) throws UnreadableFile {
        cells++;
        if (cells > CELLS) {
            throw UnreadableFile.tooMuch("单元格和段落多于%,d个", CELLS);
        }
        text(words.length());
        characters(words);
    }

    static void text(int length) throws UnreadableFile {
        if (length > CELL) {
            throw UnreadableFile.tooMuch("一个单元格或段落多于%,d字", CELL);
        }
    }

    void string(String words) throws UnreadableFile {
        strings++;
        if (strings > STRINGS) {
            throw UnreadableFile.tooMuch("工作簿中的不同文字多于%,d条", STRINGS);
        }
        characters(words);
    }

    private void characters(String words) throws UnreadableFile {
        characters += words.length();
        if (characters > CHARACTERS) {
            throw UnreadableFile.tooMuch("全部文字多于%,d字", CHARACTERS);
        }
    }

    /** @param cells how many cells of the sheet the range touches, at least 1 */
    void merge(int cells) throws UnreadableFile {
        merged += cells;
        if (merged > MERGED) {
            throw UnreadableFile.tooMuch("合并单元格触及的单元格多于%,d个", MERGED);
        }
    }
}
