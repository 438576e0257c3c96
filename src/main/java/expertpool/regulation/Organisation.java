package expertpool.regulation;

import expertpool.expert.NameOrder;
import java.util.List;

/**
 * The names a bureau goes by and the fixed words of its documents, from {@code organisation.yaml}.
 *
 * @param name 发文机关署名
 * @param mark 发文机关标志
 * @param numberPattern 发文字号 with {@code {year}} and {@code {number}}
 * @param addressees 主送机关, without the colon
 * @param printingOffice 印发机关
 * @param centre who receives the papers, and sees to what no department sees to
 * @param note 附注
 * @param regulationTitle full title of the regulation
 * @param rosterTitle title of the published list
 * @param nameOrder the order of the people within an industry of the list
 * @param rosterNotice paragraphs of the notice, with {@code {year}}, {@code {count}} and {@code {regulation}}
 * @param rosterReplaces what it says of the list before, with {@code {number}} and {@code {edition}}
 * @param removalLetter words of the letter about a removal
 * @param dispatchNotice words of the notice to an expert who was drawn
 */
public record Organisation(
        String name,
        String mark,
        String numberPattern,
        String addressees,
        String printingOffice,
        String centre,
        String note,
        String regulationTitle,
        String rosterTitle,
        NameOrder nameOrder,
        List<String> rosterNotice,
        String rosterReplaces,
        LetterWords removalLetter,
        NoticeWords dispatchNotice) {
    public Organisation {
        rosterNotice = List.copyOf(rosterNotice);
    }
}
