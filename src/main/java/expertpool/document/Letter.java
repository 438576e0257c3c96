package expertpool.document;

import java.util.List;

/**
 * 函: a letter in the letter format of GB/T 9704-2012 (信函格式, 10.1), in the order of its elements. A text that a letter
 * does not have is empty.
 *
 * @param mark 发文机关标志, the name of the bureau alone
 * @param documentNumber 发文字号; its number may be left blank, blanks are kept
 * @param title 标题; broken into lines by the renderer unless it holds line feeds
 * @param person whom the title names; a name is not parted between lines
 * @param addressee 主送机关 or the person written to, with the colon
 * @param body paragraphs of the 正文; the last is the closing formula
 * @param signatory 发文机关署名
 * @param date 成文日期 as printed
 * @param note 附注 without its brackets, as whom to ask
 */
public record Letter(
        String mark,
        String documentNumber,
        String title,
        String person,
        String addressee,
        List<String> body,
        String signatory,
        String date,
        String note) {

    public Letter {
        body = List.copyOf(body);
    }
}
