package expertpool.regulation;

import java.util.List;

/**
 * 清退函的用语: the fixed words of the letter about a removal, with places for what differs.
 *
 * @param mark 发文机关标志
 * @param numberPattern 发文字号 with {@code {year}} and {@code {number}}
 * @param title 标题
 * @param toEmployer as it is written to the unit of the expert
 * @param toExpert as it is written to an expert without unit
 * @param overAge what tells since when the age limit is exceeded; filled in where that is the ground
 * @param contact 附注: whom to ask
 */
public record LetterWords(
        String mark,
        String numberPattern,
        String title,
        Address toEmployer,
        Address toExpert,
        String overAge,
        String contact) {

    /**
     * How somebody is written to.
     *
     * @param salutation 主送机关, without the colon
     * @param body paragraphs of the 正文
     */
    public record Address(String salutation, List<String> body) {
        public Address {
            body = List.copyOf(body);
        }
    }
}
