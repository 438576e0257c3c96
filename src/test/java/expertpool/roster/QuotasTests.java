package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import expertpool.expert.Classification;
import expertpool.expert.Classifications;
import expertpool.expert.Industry;
import expertpool.expert.Specialty;
import expertpool.roster.Expert.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotasTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Classification TWO = new Classification(
            List.of(
                    new Industry(1, "煤矿", "煤矿", Classifications.always(1), List.of()),
                    new Industry(3, "化工", "危化", Classifications.always(2), List.of())),
            List.of(new Specialty("1.3", "矿井通风与瓦斯防治", 1), new Specialty("3.1", "工艺", 3)));

    @Test
    void countsWhoIsDueByTheFirstSpecialtyAndByAllOfThem() {
        Quotas quotas = Quotas.count(
                TWO,
                List.of(
                        People.member(People.HAN, "韩峰永", "1.3", "3.1"),
                        People.expert(People.YE, "叶丽静", Status.RECOMMENDED, true, "1.3"),
                        People.expert(People.LAI, "赖斌立", Status.RECOMMENDED, false, "1.3"),
                        People.expert("140499197708143119", "罗华林", Status.APPLIED, true, "3.1"),
                        People.expert("14049919790517327X", "范有", Status.REMOVED, true, "3.1")),
                DAY);

        assertThat(quotas.lines())
                .extracting(
                        line -> line.industry().quotaName(),
                        Quotas.Line::counted,
                        Quotas.Line::countedEverywhere,
                        Quotas.Line::isOver)
                .containsExactly(tuple("煤矿", 2, 2, true), tuple("危化", 0, 1, false));
        assertThat(quotas.total()).isEqualTo(2);
        assertThat(quotas.quota()).isEqualTo(3);
    }

    @Test
    void isNotOverWhenTheQuotaIsJustReached() {
        Quotas quotas = Quotas.count(TWO, List.of(People.member(People.HAN, "韩峰永", "1.3")), DAY);

        assertThat(quotas.lines()).extracting(Quotas.Line::isOver).containsExactly(false, false);
    }
}
