package expertpool.document;

/**
 * The words and names by which the marks of an annotated copy are known when the copy comes back, whatever program saved
 * it in between. {@code expertpool.grid} passes over the page in front by the same words.
 */
final class ReceiptWords {
    /** Who signs the comments. */
    static final String AUTHOR = "专家库核查";

    static final String INITIALS = "核查";

    /** The tag of the content control that holds the page in front of a Word document. */
    static final String TAG = "expertpool-receipt";

    /** The name of the sheet in front of a workbook. */
    static final String SHEET = "核查回执";

    /** Follows the title of the page or sheet in front. */
    static final String OPENING = "（本页由专家库程序生成，不是报送内容）";

    /** Ends the page in front of a Word document. */
    static final String CLOSING = "核查回执到此为止，以下为报送的原件。";

    private ReceiptWords() {}
}
