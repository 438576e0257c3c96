package expertpool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import expertpool.expert.NameOrder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RosterOrderTests {
    @Test
    void ordersPeopleByTheStrokesOfTheirSurnames() {
        assertThat(sorted("韩峰永", "丁一", "王立", "于明", "欧阳建", "叶丽静", "赵林"))
                // 丁2 于3 王4 叶5 欧8 赵9 韩12
                .containsExactly("丁一", "于明", "王立", "叶丽静", "欧阳建", "赵林", "韩峰永");
    }

    @Test
    void ordersPeopleOfOneSurnameByTheStrokesOfTheirGivenNames() {
        assertThat(sorted("王德", "王一", "王小明", "王明")).containsExactly("王一", "王小明", "王明", "王德");
    }

    @Test
    void ordersPeopleByThePinyinOfTheirSurnamesIfThePackSaysSo() {
        List<Expert> people = Stream.of("赵林", "韩峰永", "于明", "丁一", "欧阳建")
                .map(name -> People.member(People.HAN, name))
                .toList();

        assertThat(RosterOrder.sorted(NameOrder.PINYIN, people))
                .extracting(RosterOrder::name)
                .containsExactly("丁一", "韩峰永", "欧阳建", "于明", "赵林");
    }

    @Test
    void ordersNamesakesByTheirIdentityNumbers() {
        Expert first = People.member(People.HAN, "王立");
        Expert second = People.member(People.YE, "王立");

        assertThat(RosterOrder.sorted(List.of(second, first))).containsExactly(first, second);
    }

    private static List<String> sorted(String... names) {
        return RosterOrder.sorted(List.of(names).stream()
                        .map(name -> People.member(People.HAN, name))
                        .toList())
                .stream()
                .map(RosterOrder::name)
                .toList();
    }
}
