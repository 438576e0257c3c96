package expertpool.regulation;

import java.util.List;

/**
 * 派出通知的用语: the fixed words of the notice to an expert who was drawn.
 *
 * @param mark 发文机关标志
 * @param numberPattern 发文字号 with {@code {year}} and {@code {number}}
 * @param title 标题
 * @param salutation who is written to, without the colon
 * @param body paragraphs, the slip for a recusal among them
 * @param contact 附注: whom to ask
 */
public record NoticeWords(
        String mark, String numberPattern, String title, String salutation, List<String> body, String contact) {
    public NoticeWords {
        body = List.copyOf(body);
    }
}
