package expertpool.expert;

/** What somebody did in a stint, as far as it decides whether its months are months of work. */
public enum Occupation {
    WORK("工作"),
    /** Beside another job, or beside none. */
    PART_TIME_WORK("兼职"),
    STUDY("学习"),
    IN_SERVICE_STUDY("在职学习、培训"),
    INTERNSHIP("实习"),
    UNEMPLOYED("待业、下岗"),
    SICK_LEAVE("病休"),
    RETIRED("退休");

    private final String chinese;

    Occupation(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public boolean isWork() {
        return this == WORK || this == PART_TIME_WORK;
    }

    /** Whether nobody works full time while it lasts: written inside such a job, it leaves open whether the job went on. */
    boolean interruptsWork() {
        return this == STUDY || this == UNEMPLOYED || this == SICK_LEAVE;
    }
}
