package expertpool.regulation;

import java.util.Locale;

/** 理解: how the words of a requirement are read where they leave a choice. The code is what a pack writes. */
public enum Reading {
    /** Over an age is who has reached the birthday after it. */
    FULL_YEARS("按周岁计算，满下一周岁的前一天仍符合"),
    /** Over an age is who has passed the birthday on which it was reached. */
    BIRTHDAY("从生日的第二天起即为超过"),
    /** The degree is asked in addition to the title. */
    BESIDES("学历要求之外，职称要求照样适用"),
    /** Where the degree is asked, no title is. */
    INSTEAD("要求学历的专业不再要求职称"),
    /** 三种专业: lines of the classification. */
    LINES("按分类表中的专业计数"),
    /** 三种专业: industries. */
    INDUSTRIES("按行业领域计数"),
    /** 有单位的专家: those who are in service. */
    EMPLOYED("只要求在岗人员"),
    /** 有单位的专家: whoever names a unit. */
    EVERYBODY("凡填写了单位的都要求"),
    /** Somebody of two industries counts in that of the first specialty. */
    FIRST("按第一专业计入一个行业"),
    /** Somebody of two industries counts in both. */
    EVERYWHERE("按所有专业计入各个行业"),
    /** 轮换使用: whoever was drawn less often comes first. */
    FEWEST("被抽中次数少的优先，次数相同的随机"),
    /** 轮换使用: whoever was drawn at all comes after those who were not. */
    ONCE("被抽中过的排在没有被抽中过的后面，其余随机"),
    /** 相应专业: where too few have the specialty, the industry does. */
    INDUSTRY("具备所需专业的人数不足时，放宽到同一行业领域"),
    /** 相应专业: only the specialty itself. */
    SPECIALTY("只抽具备所需专业的专家");

    private final String chinese;

    Reading(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
