package expertpool.form;

import expertpool.form.Passage.Section;
import expertpool.form.TimeMention.Shape;
import java.util.Optional;
import java.util.regex.Matcher;

/** Tells from its words what somebody did in a period. Where two things are said, or none, it does not choose. */
final class PassageSense {
    private static final int LONGEST_CELL = 8;

    private final String words;
    private final Passage passage;
    private final boolean open;
    private final boolean post;
    private final boolean job;
    private final boolean employer;
    private final boolean school;

    private PassageSense(String words, Passage passage, boolean open) {
        String bare = ResumeCues.TITLE.matcher(Passage.withoutLabels(words)).replaceAll(" ");
        String sinceGraduation = ResumeCues.GRADUATED.matcher(bare).replaceAll(" ");
        bare = sinceGraduation.equals(bare) || tellsOfWork(sinceGraduation) ? sinceGraduation : bare;
        this.school = ResumeCues.SCHOOL.isIn(bare);
        boolean student = school && (ResumeCues.STUDYING.isIn(bare) || ResumeCues.DEGREE.isIn(bare));
        if (student) {
            bare = ResumeCues.RESEARCH.matcher(bare).replaceAll(" ");
            bare = ResumeCues.STUDENT_POST.matcher(bare).replaceAll(" ");
        }
        this.words = bare;
        this.passage = passage;
        this.open = open;
        this.post = ResumeCues.POST.isIn(bare);
        this.job = post || ResumeCues.VERB.isIn(bare);
        this.employer = ResumeCues.EMPLOYER.isIn(bare);
    }

    /** Of a period: the words of its line, and those below it where the line says nothing. */
    static Sense of(Passage passage) {
        boolean open = !passage.time().is(Shape.PERIOD);
        String line = withoutWhatCameLater(passage.line());
        Sense own = Passage.saysSomething(line) ? new PassageSense(line, passage, open).sense() : Sense.NOTHING_SAID;
        if (passage.more().isEmpty()) {
            return own;
        }
        if (own == Sense.NOTHING_SAID || own == Sense.UNCLEAR) {
            return new PassageSense(withoutWhatCameLater(passage.all()), passage, open).sense();
        }
        boolean contradicted = own.isWork()
                && passage.more().stream().anyMatch(cell -> cell.length() <= LONGEST_CELL && saysNoWork(cell));
        boolean schooled = own == Sense.WORK
                && !ResumeCues.POST.isIn(line)
                && !ResumeCues.VERB.isIn(line)
                && new PassageSense(passage.all(), passage, open).sense() == Sense.STUDY;
        boolean rehired = own == Sense.RETIRED && ResumeCues.REHIRED.isIn(passage.all());
        return contradicted || schooled || rehired ? Sense.UNCLEAR : own;
    }

    /** Of other words, those of a point in prose. */
    static Sense of(String words, Passage passage) {
        return Passage.saysSomething(words) ? new PassageSense(words, passage, true).sense() : Sense.NOTHING_SAID;
    }

    static boolean tellsOfWork(String words) {
        return ResumeCues.POST.isIn(words) || ResumeCues.VERB.isIn(words) || ResumeCues.EMPLOYER.isIn(words);
    }

    /** Whether a stint may be described by the words. */
    static boolean tellsOfAnything(String words) {
        return tellsOfWork(words)
                || ResumeCues.SCHOOL.isIn(words)
                || ResumeCues.STUDYING.isIn(words)
                || ResumeCues.DEGREE.isIn(words)
                || ResumeCues.INTERN.isIn(words)
                || ResumeCues.AT_HOME.isIn(words)
                || saysNoWork(words);
    }

    private static boolean saysNoWork(String words) {
        return ResumeCues.UNEMPLOYED.isIn(words)
                || ResumeCues.SICK.isIn(words)
                || ResumeCues.RETIRED.isIn(words)
                || ResumeCues.BETWEEN.isIn(words);
    }

    /** 在某大学学习，毕业后分配到某矿: the second clause is of another time. */
    private static String withoutWhatCameLater(String words) {
        Matcher later = UndatedWords.LATER.matcher(words);
        return later.find() && Passage.saysSomething(words.substring(0, later.start()))
                ? words.substring(0, later.start())
                : words;
    }

    private Sense sense() {
        if (isAward()) {
            // 2010.05—2018.03 评为高级工程师，某矿技术科长: a job is told all the same
            boolean period = passage.time().is(Shape.PERIOD) || passage.time().is(Shape.OPEN);
            return period && job ? Sense.UNCLEAR : Sense.NO_STINT;
        }
        if (has(ResumeCues.BETWEEN)) {
            return Sense.UNCLEAR;
        }
        if (has(ResumeCues.RETIRED)) {
            return retired();
        }
        if (has(ResumeCues.UNEMPLOYED) || has(ResumeCues.SICK)) {
            return job ? Sense.UNCLEAR : has(ResumeCues.SICK) ? Sense.SICK_LEAVE : Sense.UNEMPLOYED;
        }
        if (has(ResumeCues.AT_HOME) && !job) {
            return Sense.UNCLEAR;
        }
        if (has(ResumeCues.INTERN)) {
            return post ? Sense.UNCLEAR : Sense.INTERNSHIP;
        }
        return study().orElseGet(this::work);
    }

    /** An award, a certificate: what is said first, before any employer or post. */
    private boolean isAward() {
        String first = ResumeCues.CLAUSE
                .splitAsStream(words)
                .filter(Passage::saysSomething)
                .findFirst()
                .orElse("");
        if (passage.section() == Section.MERITS && !job) {
            return true;
        }
        return comesFirst(ResumeCues.AWARD, first)
                || (comesFirst(ResumeCues.CERTIFICATE, first) && !post && !ResumeCues.VERB.isIn(first));
    }

    private static boolean comesFirst(Cue cue, String clause) {
        int found = cue.firstIn(clause);
        return found >= 0 && !tellsOfWork(clause.substring(0, found));
    }

    private Sense retired() {
        if (has(ResumeCues.REHIRED)) {
            return Sense.WORK;
        }
        Matcher retired = ResumeCues.RETIREE.matcher(words);
        String others = retired.replaceAll(" ");
        if (!tellsOfWork(others)) {
            return Sense.RETIRED;
        }
        if (open) {
            return ResumeCues.POST.isIn(others) || ResumeCues.VERB.isIn(others) ? Sense.UNCLEAR : Sense.RETIRED;
        }
        // 1999.01—2018.05 某矿总工程师（退休）: so it ended
        retired.reset();
        boolean last = retired.find() && !Passage.saysSomething(words.substring(retired.end()));
        return last && (ResumeCues.POST.isIn(others) || ResumeCues.VERB.isIn(others)) ? Sense.WORK : Sense.UNCLEAR;
    }

    private Optional<Sense> study() {
        boolean studying = has(ResumeCues.STUDYING);
        boolean degree = has(ResumeCues.DEGREE) || has(ResumeCues.GRADUATION);
        boolean fullTime = has(ResumeCues.FULL_TIME);
        if (passage.meanwhile() && !fullTime && (studying || degree || school || has(ResumeCues.IN_SERVICE))) {
            return Optional.of(Sense.IN_SERVICE_STUDY);
        }
        if (!job && has(ResumeCues.TRAINING) && !fullTime) {
            return Optional.of(Sense.IN_SERVICE_STUDY);
        }
        if (!studying && !(degree && (school || !job))) {
            return Optional.empty();
        }
        if (!job) {
            return Optional.of(studyAlone(studying, fullTime));
        }
        boolean aside = has(ResumeCues.ASIDE) && !fullTime;
        boolean graduated = !studying && !has(ResumeCues.DEGREE);
        boolean teaches = !studying && has(ResumeCues.TEACHER);
        return Optional.of(aside || graduated || teaches ? Sense.WORK : Sense.UNCLEAR);
    }

    private Sense studyAlone(boolean studying, boolean fullTime) {
        if (employer && !school && !studying) {
            return Sense.UNCLEAR;
        }
        return has(ResumeCues.IN_SERVICE) && !fullTime ? Sense.IN_SERVICE_STUDY : Sense.STUDY;
    }

    private Sense work() {
        if (ResumeCues.PROJECT.isIn(words) && !post) {
            return Sense.NOTHING_SAID;
        }
        if (job || employer) {
            return has(ResumeCues.BESIDES) ? Sense.PART_TIME_WORK : Sense.WORK;
        }
        if (passage.section() == Section.STUDIES && (school || !open)) {
            return Sense.STUDY;
        }
        if (school) {
            return passage.section() == Section.POSTS ? Sense.WORK : Sense.UNCLEAR;
        }
        return Sense.NOTHING_SAID;
    }

    private boolean has(Cue cue) {
        return cue.isIn(words);
    }
}
