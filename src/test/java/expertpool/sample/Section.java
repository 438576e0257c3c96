package expertpool.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** 科室: the seven sections that look after one industry each, in the order of the classification table. */
public enum Section {
    COAL,
    MINES,
    CHEMICALS,
    INDUSTRY,
    RESCUE,
    LAW,
    INFORMATION;

    public Profile profile() {
        return Profile.of(this);
    }

    /** The official name, which is also the name of its folder. */
    public String title() {
        return profile().department();
    }

    /**
     * What people of one industry write in their papers.
     *
     * @param industries writings of the industry; the first is the official one
     * @param grades professional grades, from the intermediate one up
     * @param served enterprises that are inspected and employ none of the experts
     */
    public record Profile(
            String department,
            String handler,
            String head,
            String deputyDirector,
            String phone,
            List<String> industries,
            List<String> grades,
            List<String> schools,
            List<String> employers,
            List<String> served,
            List<String> work,
            List<Strand> strands) {

        private static final Map<Section, Profile> PROFILES =
                Stream.of(Section.values()).collect(Collectors.toMap(Function.identity(), Profile::read));

        private static Profile of(Section section) {
            return Objects.requireNonNull(PROFILES.get(section));
        }

        private static Profile read(Section section) {
            String resource = "/sample/" + section.name().toLowerCase(Locale.ROOT) + ".json";
            try (InputStream json = Objects.requireNonNull(Section.class.getResourceAsStream(resource))) {
                return JsonMapper.shared().readValue(json, Profile.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A way through working life: who studied one of these majors, holds these posts one after the other, and is at
     * home in some of these specialties, written with their codes.
     */
    public record Strand(List<String> majors, String division, List<String> posts, List<String> specialties) {}
}
