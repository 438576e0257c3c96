package expertpool.form;

import java.util.function.Function;

/** 清退意见单: who is to leave, on what ground, proposed and approved by whom. */
final class RemovalSlipTranscript {
    private RemovalSlipTranscript() {}

    static Entries read(Boxes boxes) {
        Transcript slip = new Transcript(boxes);
        Transcripts.identity(slip);
        slip.read(Field.GROUND, f -> GroundReader.read(f.text()), Function.identity());
        slip.texts(Field.REASON, Field.EVIDENCE, Field.DEPARTMENT);
        slip.read(Field.FILLED_ON, f -> DateReader.day(f.text(), f.numeric()), Object::toString);
        for (Field signature : new Field[] {Field.HEAD, Field.DEPUTY_DIRECTOR}) {
            slip.read(signature, f -> Transcripts.text(Transcripts.withoutDate(f.text())), Function.identity());
        }
        Transcripts.pictures(slip, Field.HEAD, Field.DEPUTY_DIRECTOR);
        return slip.entries();
    }
}
