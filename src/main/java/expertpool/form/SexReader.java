package expertpool.form;

import expertpool.expert.Sex;
import expertpool.finding.Fault;
import expertpool.finding.Reading;

/** 性别. */
final class SexReader {
    private SexReader() {}

    static Reading<Sex> read(String text) {
        if (BlankWords.isBlank(text)) {
            return Reading.empty();
        }
        return switch (CellText.compact(text)) {
            case "男", "男性" -> Reading.of(Sex.MALE);
            case "女", "女性" -> Reading.of(Sex.FEMALE);
            default -> Reading.fault(new Fault("sex-format", "性别写的是" + Quotation.of(text) + "，看不出男女。", "请填写“男”或“女”。"));
        };
    }
}
