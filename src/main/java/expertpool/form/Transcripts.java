package expertpool.form;

import expertpool.expert.IdNumber;
import expertpool.expert.Sex;
import expertpool.expert.Specialty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which printed box of which table becomes which field. */
final class Transcripts {
    /** A date in an opinion or under a signature, filled in or not. */
    private static final Pattern DATE =
            Pattern.compile("[0-9０-９〇○OoＯ零一二三四五六七八九十]{0,8}\\s{0,8}年[^\\n]{0,8}月[^\\n]{0,8}[日号]?"
                    + "|[0-9０-９]{4}[-./－．／][0-9０-９]{1,2}[-./－．／][0-9０-９]{1,2}"
                    + "|(?<![0-9０-９])[2２][0０][0-9０-９]{6}(?![0-9０-９])");

    /** Stands for a signature that is a picture, on a line of three of which nobody can tell whose it is. */
    private static final String PICTURE = "（图片）";

    /** Where 同上 says what the row above says; a name or a number is never taken over. */
    private static final Set<Field> INHERITED = Collections.unmodifiableSet(
            EnumSet.of(Field.EMPLOYER, Field.TITLE, Field.SCHOOL, Field.MAJOR, Field.SPECIALTIES));

    private Transcripts() {}

    static Form form(FormTemplate.Matcher matcher, String where, Layout layout, SpecialtyReader specialties) {
        FormKind kind = matcher.kind();
        return switch (kind) {
            case RECOMMENDATION -> recommendation(where, layout, specialties, matcher);
            case SUMMARY -> summary(where, layout, specialties);
            case DISPATCH_REQUEST -> one(kind, where, dispatchRequest(layout.header()));
            case USE_RECORD -> one(kind, where, UseRecordTranscript.read(layout.header()));
            case APPRAISAL ->
                one(kind, where, AppraisalTranscript.read(layout.header(), specialties, matcher.points()));
            case REMOVAL_SLIP -> one(kind, where, SlipTranscripts.removal(layout.header()));
            case RECUSAL_SLIP -> one(kind, where, SlipTranscripts.recusal(layout.header()));
            case NUMBER_SLIP -> one(kind, where, SlipTranscripts.number(layout.header()));
            case PAYMENT_STATEMENT -> StatementTranscript.read(where, layout);
        };
    }

    private static Form one(FormKind kind, String where, Entries record) {
        return new Form(kind, where, Entries.none(), List.of(record));
    }

    private static Form recommendation(
            String where, Layout layout, SpecialtyReader specialties, FormTemplate.Matcher matcher) {
        Transcript head = new Transcript(layout.header());
        head.read(Field.FILLED_ON, Field.DEPARTMENT, f -> DateReader.day(dates(f.text()), false), Object::toString);
        head.read(Field.DEPARTMENT, f -> text(withoutDate(f.text())), Function.identity());
        Transcript person = new Transcript(layout.header());
        person(person, specialties);
        person.read(
                Field.EMPLOYMENT,
                f -> CheckboxReader.ticked(f.text(), matcher.options(Field.EMPLOYMENT)),
                Function.identity());
        person.read(Field.HOME_PHONE, f -> TelephoneReader.landline(f.text()), Function.identity());
        person.read(Field.FAX, f -> TelephoneReader.landline(f.text()), Function.identity());
        person.read(Field.POSTAL_CODE, f -> PostalCodeReader.read(f.text(), f.numeric()), Function.identity());
        person.read(Field.EMAIL, f -> EmailReader.read(f.text()), Function.identity());
        Field telephone = BlankWords.isBlank(person.words(Field.WORK_PHONE)) ? Field.UNIT_PHONE : Field.WORK_PHONE;
        person.read(Field.WORK_PHONE, telephone, f -> TelephoneReader.landline(f.text()), Function.identity());
        person.read(Field.BIRTH_MONTH, f -> DateReader.birthMonth(f.text(), f.numeric()), Object::toString);
        person.texts(
                Field.EMPLOYER_ADDRESS,
                Field.DIVISION,
                Field.EDUCATION,
                Field.QUALIFICATION,
                Field.INDUSTRY,
                Field.RESUME,
                Field.PUBLICATIONS,
                Field.AWARDS,
                Field.ACHIEVEMENTS);
        person.signed(Field.EMPLOYER_OPINION_SIGNED, Field.EMPLOYER_OPINION, Transcripts::withoutDate);
        person.signed(Field.RECOMMENDER_OPINION_SIGNED, Field.RECOMMENDER_OPINION, Transcripts::withoutDate);
        // a pledge pasted as a picture has no printed line for the signature left
        boolean pasted = person.box(Field.PLEDGE_SIGNED).isEmpty()
                && person.box(Field.PLEDGE).filter(Boxes.Filled::picture).isPresent();
        Field pledge = pasted ? Field.PLEDGE : Field.PLEDGE_SIGNED;
        person.signed(Field.PLEDGE_SIGNED, pledge, Transcripts::withoutDate);
        return new Form(FormKind.RECOMMENDATION, where, head.entries(), List.of(person.entries()));
    }

    private static Form summary(String where, Layout layout, SpecialtyReader specialties) {
        Transcript head = new Transcript(layout.header());
        head.texts(Field.DEPARTMENT, Field.HANDLER, Field.HEAD, Field.DEPUTY_DIRECTOR);
        pictures(head, Field.HANDLER, Field.HEAD, Field.DEPUTY_DIRECTOR);
        head.read(Field.FILLED_ON, f -> DateReader.day(f.text(), f.numeric()), Object::toString);
        List<Entries> people = new ArrayList<>();
        Boxes above = new Boxes();
        for (Boxes boxes : layout.list()) {
            boxes.inherit(above, INHERITED);
            above = boxes;
            Transcript person = new Transcript(boxes);
            person(person, specialties);
            people.add(person.texts(Field.REMARK, Field.ROW_NUMBER).entries());
        }
        return new Form(FormKind.SUMMARY, where, head.entries(), people, layout.otherRows(), List.of());
    }

    /** Signatures that are pictures. */
    static void pictures(Transcript transcript, Field... signatures) {
        for (Field signature : signatures) {
            transcript
                    .box(signature)
                    .filter(box -> box.picture() && transcript.value(signature).isEmpty())
                    .ifPresent(box -> transcript.put(signature, PICTURE, box.where(), List.of()));
        }
    }

    /** By whom a person is known. */
    static void identity(Transcript person) {
        person.read(Field.NAME, f -> NameReader.read(f.text()), Function.identity());
        person.read(Field.ID_NUMBER, f -> IdNumberReader.read(f.text(), f.numeric()), IdNumber::number);
    }

    /** What Tables 1 and 2 both ask of a person. */
    private static void person(Transcript person, SpecialtyReader specialties) {
        identity(person);
        person.read(Field.SEX, f -> SexReader.read(f.text()), Sex::chinese);
        person.value(Field.ID_NUMBER)
                .flatMap(IdNumber::of)
                .ifPresent(id -> person.put(
                        Field.BIRTH_DATE,
                        id.birthDate().toString(),
                        person.box(Field.ID_NUMBER).orElseThrow().where(),
                        List.of()));
        person.read(Field.MOBILE, f -> TelephoneReader.mobile(f.text()), Function.identity());
        person.texts(Field.EMPLOYER, Field.TITLE, Field.SCHOOL, Field.MAJOR);
        String industry = person.words(Field.INDUSTRY);
        person.read(Field.SPECIALTIES, f -> specialties.read(f.text(), industry, f.numeric()), Transcripts::codes);
    }

    private static Entries dispatchRequest(Boxes boxes) {
        Transcript request = new Transcript(boxes);
        request.texts(Field.DEPARTMENT, Field.SERVED_UNIT, Field.CATEGORY, Field.CONTENT, Field.HANDLER, Field.PHONE);
        request.read(Field.DISPATCH_DATE, UseRecordTranscript::periods, p -> p.get(0)
                .from()
                .toString());
        request.box(Field.DISPATCH_DATE)
                .ifPresent(box -> Transcript.ifShort(Field.DISPATCH_DATE, box, () -> UseRecordTranscript.periods(box))
                        .asOptional()
                        .ifPresent(periods -> request.put(
                                Field.TO, periods.get(periods.size() - 1).to().toString(), box.where(), List.of())));
        request.read(Field.HEADCOUNT, f -> CountReader.read(f.text()), Object::toString);
        request.box(Field.HEADCOUNT).ifPresent(box -> CountReader.details(box.text())
                .ifPresent(words -> request.put(Field.HEADCOUNT_DETAILS, words, box.where(), List.of())));
        request.box(Field.DEPUTY_DIRECTOR_SIGNATURE).ifPresent(box -> approvedOn(request, box));
        request.read(Field.FILLED_ON, f -> DateReader.day(f.text(), f.numeric()), Object::toString);
        request.signed(Field.HEAD_SIGNED, Field.HEAD_SIGNATURE, Transcripts::withoutDate);
        request.signed(Field.DEPUTY_DIRECTOR_SIGNED, Field.DEPUTY_DIRECTOR_SIGNATURE, Transcripts::withoutDate);
        return request.entries();
    }

    /** A signature may bear a date; where it has none, the order of the steps is told by the other dates (T3-08). */
    private static void approvedOn(Transcript request, Boxes.Filled box) {
        DateReader.day(dates(box.text()), false)
                .asOptional()
                .ifPresent(day -> request.put(Field.APPROVED_ON, day.toString(), box.where(), List.of()));
    }

    static String codes(List<Specialty> specialties) {
        return specialties.stream().map(Specialty::code).collect(Collectors.joining(Field.SEPARATOR));
    }

    static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    /** The words without the date that stands under them, or the empty 年 月 日 of the print. */
    static String withoutDate(String text) {
        return Words.trim(DATE.matcher(text).replaceAll(""));
    }

    private static String dates(String text) {
        return DATE.matcher(text).results().map(r -> r.group()).findFirst().orElse("");
    }

    static expertpool.finding.Reading<String> text(String words) {
        return words.isEmpty() ? expertpool.finding.Reading.empty() : expertpool.finding.Reading.of(words);
    }
}
