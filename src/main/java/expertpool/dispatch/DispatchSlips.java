package expertpool.dispatch;

import expertpool.expert.IdNumber;
import expertpool.filing.Slip;
import expertpool.filing.Slips;
import expertpool.form.Field;
import expertpool.form.FormKind;
import java.util.List;
import java.util.Optional;

/** 派出单据: the slips about draws that stand, in the order in which they came in. */
public record DispatchSlips(Slips slips) {
    /** 随机数封存单. */
    public List<SealedSlip> sealed() {
        return slips.standing(FormKind.NUMBER_SLIP).stream()
                .map(slip -> new SealedSlip(
                        slip.form(),
                        slip.text(Field.DISPATCH_NUMBER),
                        slip.text(Field.DEPARTMENT),
                        slip.entries().text(Field.DIGEST),
                        slip.entries().text(Field.VALUE),
                        slip.sha256()))
                .toList();
    }

    /** 回避申报单. */
    public List<Declaration> declarations() {
        return slips.standing(FormKind.RECUSAL_SLIP).stream()
                .flatMap(slip -> declaration(slip).stream())
                .toList();
    }

    private static Optional<Declaration> declaration(Slip slip) {
        return IdNumber.of(slip.text(Field.ID_NUMBER))
                .map(person -> new Declaration(
                        slip.form(),
                        person,
                        slip.text(Field.NAME),
                        slip.text(Field.SERVED_UNIT),
                        slip.entries().date(Field.FILLED_ON)));
    }
}
