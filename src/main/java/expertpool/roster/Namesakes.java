package expertpool.roster;

import expertpool.form.Field;
import expertpool.form.NameReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 同名: who of the pool bears a name. Several may; a name alone never identifies anybody. */
public final class Namesakes {
    private final Map<String, List<Expert>> byName;

    public Namesakes(List<Expert> pool) {
        byName = pool.stream()
                .collect(Collectors.groupingBy(expert ->
                        NameReader.matchKey(expert.entries().text(Field.NAME).orElse(""))));
    }

    public List<Expert> of(Optional<String> name) {
        return name.map(NameReader::matchKey).map(byName::get).orElse(List.of());
    }
}
