package expertpool.form;

import java.util.function.Function;

/** The boxes of the slips, for which the regulation has no forms. */
final class SlipTranscripts {
    private SlipTranscripts() {}

    /** 清退意见单: who is to leave, on what ground, proposed and approved by whom. */
    static Entries removal(Boxes boxes) {
        Transcript slip = new Transcript(boxes);
        Transcripts.identity(slip);
        slip.read(Field.GROUND, f -> GroundReader.read(f.text()), Function.identity());
        slip.texts(Field.REASON, Field.EVIDENCE, Field.DEPARTMENT);
        for (Field signature : new Field[] {Field.HEAD, Field.DEPUTY_DIRECTOR}) {
            slip.read(signature, f -> Transcripts.text(Transcripts.withoutDate(f.text())), Function.identity());
        }
        Transcripts.pictures(slip, Field.HEAD, Field.DEPUTY_DIRECTOR);
        return dated(slip);
    }

    /** 回避申报单: which unit an expert has ties to, and what they are. */
    static Entries recusal(Boxes boxes) {
        Transcript slip = new Transcript(boxes);
        Transcripts.identity(slip);
        slip.texts(Field.SERVED_UNIT, Field.REASON);
        return signed(slip);
    }

    /** 随机数封存单: the digest that binds an office, and afterwards the number. */
    static Entries number(Boxes boxes) {
        Transcript slip = new Transcript(boxes);
        slip.read(Field.DISPATCH_NUMBER, f -> SealReader.dispatch(f.text()), Function.identity());
        slip.texts(Field.DEPARTMENT);
        slip.read(Field.DIGEST, f -> SealReader.digest(f.text()), Function.identity());
        slip.read(Field.VALUE, f -> SealReader.value(f.text()), Function.identity());
        return signed(slip);
    }

    private static Entries signed(Transcript slip) {
        return dated(slip.signed(Field.SIGNED, Field.SIGNATURE, Transcripts::withoutDate));
    }

    private static Entries dated(Transcript slip) {
        return slip.read(Field.FILLED_ON, f -> DateReader.day(f.text(), f.numeric()), Object::toString)
                .entries();
    }
}
