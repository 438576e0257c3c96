package expertpool.expert;

/**
 * 工作年限 in whole months of work, as far as a career tells it.
 *
 * @param least what the words say at least
 * @param most what they say at most; the same as {@code least} where every month is written
 * @param complete whether everything that could change the figures was understood
 */
public record Seniority(int least, int most, boolean complete) {
    /** @throws IllegalArgumentException if a figure is negative, or the least is more than the most */
    public Seniority {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("from " + least + " to " + most + " months");
        }
    }

    /** 352个月（29年4个月）, 85至107个月（7年1个月至8年11个月）. */
    public String chinese() {
        return least == most
                ? least + "个月（" + years(least) + "）"
                : least + "至" + most + "个月（" + years(least) + "至" + years(most) + "）";
    }

    private static String years(int months) {
        int years = months / 12;
        int rest = months % 12;
        if (years == 0) {
            return rest + "个月";
        }
        return rest == 0 ? years + "年" : years + "年" + rest + "个月";
    }
}
