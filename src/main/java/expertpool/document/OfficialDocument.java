package expertpool.document;

import java.util.List;

/**
 * 公文: the elements of a notice in the order of GB/T 9704-2012 clause 7. A text that a document does not have is empty.
 *
 * @param mark 发文机关标志, 7.2.4
 * @param documentNumber 发文字号, 7.2.5; a draft may leave the number blank, blanks are kept
 * @param title 标题, 7.3.1; broken into lines by the renderer unless it holds line feeds
 * @param addressees 主送机关 with its colon, 7.3.2
 * @param body paragraphs of the 正文, 7.3.3
 * @param signatory 发文机关署名, 7.3.5
 * @param date 成文日期 as printed, 7.3.5
 * @param note 附注 without its brackets, 7.3.6
 * @param enclosures what is issued or enclosed with it, each from a new page on
 * @param copyTo 抄送机关, 7.4.2
 * @param printingOffice 印发机关, 7.4.3
 * @param printedOn 印发日期 as printed, without the word 印发
 * @param draftNotice words without brackets that mark a draft, as 征求意见稿; shown below the title
 */
public record OfficialDocument(
        String mark,
        String documentNumber,
        String title,
        String addressees,
        List<String> body,
        String signatory,
        String date,
        String note,
        List<Enclosure> enclosures,
        String copyTo,
        String printingOffice,
        String printedOn,
        String draftNotice) {

    public OfficialDocument {
        body = List.copyOf(body);
        enclosures = List.copyOf(enclosures);
    }
}
