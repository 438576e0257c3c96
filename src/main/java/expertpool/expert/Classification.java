package expertpool.expert;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 专家行业领域和专业范围分类表: the industries and the specialties under them, in the order of their numbers. */
public final class Classification {
    private final List<Industry> industries;
    private final List<Specialty> specialties;
    private final Map<Integer, Industry> industryByNumber;
    private final Map<String, Specialty> specialtyByCode;
    private final Map<String, List<Specialty>> specialtiesByName;

    /** @throws IllegalArgumentException if a number occurs twice or a specialty stands under no industry */
    public Classification(List<Industry> industries, List<Specialty> specialties) {
        this.industries = List.copyOf(industries);
        this.specialties = specialties.stream().sorted().toList();
        try {
            industryByNumber = industries.stream().collect(toUnmodifiableMap(Industry::number, identity()));
            specialtyByCode = specialties.stream().collect(toUnmodifiableMap(Specialty::code, identity()));
        } catch (IllegalStateException twice) {
            throw new IllegalArgumentException("分类表中有重复的编号", twice);
        }
        specialtiesByName = this.specialties.stream().collect(groupingBy(Specialty::name));
        for (Specialty specialty : specialties) {
            if (!industryByNumber.containsKey(specialty.industry())) {
                throw new IllegalArgumentException("分类表中没有专业“%s”的行业".formatted(specialty.printed()));
            }
        }
    }

    public List<Industry> industries() {
        return industries;
    }

    public List<Specialty> specialties() {
        return specialties;
    }

    public Optional<Industry> industry(int number) {
        return Optional.ofNullable(industryByNumber.get(number));
    }

    public Industry industryOf(Specialty specialty) {
        return industry(specialty.industry()).orElseThrow();
    }

    public Optional<Specialty> specialty(String code) {
        return Optional.ofNullable(specialtyByCode.get(code));
    }

    /** All specialties printed with exactly this name, in the order of their codes: several industries share names. */
    public List<Specialty> named(String name) {
        return List.copyOf(specialtiesByName.getOrDefault(name, List.of()));
    }
}
