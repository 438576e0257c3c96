package expertpool.regulation;

import expertpool.expert.Career;
import expertpool.expert.Specialty;
import expertpool.form.Entries;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What is examined: a record or the head of a paper, on a day, perhaps for one of the specialties that are claimed. */
final class Subject {
    private final FormKind kind;
    private final Entries entries;
    private final LocalDate today;
    private final @Nullable Specialty specialty;
    private final Careers careers;
    private final AtomicReference<@Nullable Career> career;

    Subject(FormKind kind, Entries entries, LocalDate today, Careers careers) {
        this(kind, entries, today, null, careers, new AtomicReference<>());
    }

    private Subject(
            FormKind kind,
            Entries entries,
            LocalDate today,
            @Nullable Specialty specialty,
            Careers careers,
            AtomicReference<@Nullable Career> career) {
        this.kind = kind;
        this.entries = entries;
        this.today = today;
        this.specialty = specialty;
        this.careers = careers;
        this.career = career;
    }

    /** The same person, asked about one of the specialties; the career is read once for all of them, if at all. */
    Subject as(Specialty claimed) {
        return new Subject(kind, entries, today, claimed, careers, career);
    }

    FormKind kind() {
        return kind;
    }

    Entries entries() {
        return entries;
    }

    LocalDate today() {
        return today;
    }

    /** @throws IllegalStateException if it is not asked about a specialty */
    Specialty specialty() {
        if (specialty == null) {
            throw new IllegalStateException("no specialty");
        }
        return specialty;
    }

    /** What the box 工作简历 tells, if it has been read. */
    Optional<Career> careerRead() {
        return Optional.ofNullable(career.get());
    }

    /** What the box 工作简历 tells. */
    Career career() {
        Career read = career.get();
        if (read == null) {
            read = careers.of(entries.text(Field.RESUME).orElse(""), today);
            career.set(read);
        }
        return read;
    }
}
