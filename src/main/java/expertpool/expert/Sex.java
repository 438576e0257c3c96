package expertpool.expert;

/** 性别, as the 17th digit of an identity number tells it. */
public enum Sex {
    MALE("男"),
    FEMALE("女");

    private final String chinese;

    Sex(String chinese) {
        this.chinese = chinese;
    }

    /** The word on the form, 男 or 女. */
    public String chinese() {
        return chinese;
    }
}
