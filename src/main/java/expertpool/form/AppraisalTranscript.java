package expertpool.form;

import expertpool.finding.Reading;
import expertpool.form.Boxes.Filled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 表5 专家考核表. The form has no cells for the scores: they are found where people write them. */
final class AppraisalTranscript {
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年?度?");

    private AppraisalTranscript() {}

    static Entries read(Boxes boxes, SpecialtyReader specialties, Points points) {
        Transcript appraisal = new Transcript(boxes);
        appraisal.read(Field.NAME, f -> NameReader.read(f.text()), Function.identity());
        appraisal.read(Field.BIRTH_DATE, f -> DateReader.birthMonth(f.text(), f.numeric()), Object::toString);
        appraisal.read(Field.SPECIALTIES, f -> specialties.read(f.text(), "", f.numeric()), Transcripts::codes);
        appraisal.read(Field.MOBILE, f -> TelephoneReader.mobile(f.text()), Function.identity());
        appraisal.read(Field.PERIOD, f -> period(f.text(), f.numeric()), Function.identity());
        appraisal.texts(Field.OPINION, Field.REMARK);
        appraisal.signed(Field.HEAD_SIGNED, Field.HEAD_SIGNATURE, Transcripts::withoutDate);
        appraisal.box(Field.SCORES).ifPresent(box -> {
            Reading<String> contents = Transcript.ifShort(Field.SCORES, box, () -> Reading.of(box.text()));
            appraisal.put(Field.SCORES, null, box.where(), contents.faults());
            contents.asOptional().ifPresent(text -> scores(appraisal, points, text, box));
        });
        return appraisal.entries();
    }

    /** Scores are told of the box in which they are written, or in which they should be. */
    private static void scores(Transcript appraisal, Points points, String contents, Filled box) {
        Reading<Scores> reading = ScoreReader.read(points, contents, appraisal.words(Field.OPINION));
        Optional<Filled> opinion = appraisal.box(Field.OPINION).filter(any -> !ScoreReader.isScored(points, contents));
        appraisal.fault(opinion.isPresent() ? Field.OPINION : Field.SCORES, reading.faults());
        reading.asOptional()
                .ifPresent(scores ->
                        put(appraisal, scores, opinion.map(Filled::where).orElse(box.where())));
    }

    private static void put(Transcript appraisal, Scores scores, String where) {
        for (Scores.Aspect aspect : Scores.Aspect.values()) {
            put(appraisal, Field.valueOf(aspect.name()), scores.of(aspect), where);
        }
        put(appraisal, Field.ADJUSTMENT, scores.adjustment(), where);
        put(appraisal, Field.TOTAL, scores.total(), where);
        scores.reason().ifPresent(reason -> appraisal.put(Field.ADJUSTMENT_REASON, reason, where, List.of()));
        scores.statedTotal().ifPresent(total -> put(appraisal, Field.STATED_TOTAL, Optional.of(total), where));
    }

    private static void put(Transcript appraisal, Field field, Optional<BigDecimal> score, String where) {
        appraisal.put(field, score.map(Transcripts::plain).orElse(null), where, List.of());
    }

    /** 考核时间: a day, a month or a year, as exactly as it is written. */
    private static Reading<String> period(String text, boolean numeric) {
        Reading<String> day = DateReader.day(text, numeric).map(Object::toString);
        if (day.value() != null) {
            return day;
        }
        Reading<String> month = DateReader.month(text, numeric).map(Object::toString);
        if (month.value() != null) {
            return month;
        }
        Matcher year = YEAR.matcher(text);
        return year.find() ? Reading.of(year.group(1)) : day;
    }
}
