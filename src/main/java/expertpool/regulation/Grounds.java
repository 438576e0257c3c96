package expertpool.regulation;

import expertpool.expert.IdNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 清退依据: the items of the article by which people are removed. */
public final class Grounds {
    private final Regulation regulation;
    private final int article;
    private final List<Citation> items;

    private Grounds(Regulation regulation, int article, List<Citation> items) {
        this.regulation = regulation;
        this.article = article;
        this.items = items;
    }

    /** Those of the law of a pack. */
    public static Grounds of(BureauPack bureau) {
        int article = bureau.regulation().basis("removal").article();
        return new Grounds(
                bureau.regulation(),
                article,
                bureau.law().provisions().keySet().stream()
                        .filter(place -> place.article() == article && place.item() > 0)
                        .sorted(Comparator.comparing(Citation::item))
                        .toList());
    }

    /** All of them, in their order. */
    public List<Citation> items() {
        return items;
    }

    /**
     * Whether that ground can only be health: the item has age and health, and the person is not over age. Nobody is told so
     * in a letter because somebody took the wrong number: it wants evidence.
     */
    public boolean isHealth(Citation ground, IdNumber person, LocalDate day) {
        return ground.item() > 0
                && ground.equals(regulation.basis("over_age"))
                && AgeLimit.exceeded(regulation, person, day).isEmpty();
    }

    /** The article as a whole. */
    public Citation article() {
        return new Citation(article, 0);
    }

    /**
     * The ground that is meant.
     *
     * @param code as {@code 8(6)}, or {@code (6)} without the article
     */
    public Optional<Citation> named(String code) {
        String whole = code.startsWith("(") ? article + code : code;
        return items.stream().filter(item -> item.code().equals(whole)).findFirst();
    }
}
