package expertpool.dispatch;

import expertpool.dispatch.Draw.Place;
import expertpool.filing.Ledger.Entry;
import expertpool.filing.Sha256;
import expertpool.form.Field;
import expertpool.regulation.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * 抽取记录 for programs: all that is needed to make the draw again, and the reasons for every step. In a copy for the public names are
 * masked, and the unit and the words of reasons left out; it can be checked all the same.
 *
 * @param seedOf number of the dispatch whose seed it is: its own, or that of the version that was drawn first
 * @param others how many members have none of the wanted specialties
 * @param oddsExact whether the probabilities are computed, not counted over trial seeds
 * @param ledgerHead digest of the paper of the ledger before the draw
 */
public record DrawRecord(
        String format,
        String dispatchNumber,
        Request request,
        Terms.ListedIn edition,
        Turn rotation,
        List<Terms.Wanted> seats,
        List<InPool> pool,
        List<Out> excluded,
        int others,
        boolean oddsExact,
        String termsSha256,
        List<Bound> commitments,
        List<Source> sources,
        String seed,
        String seedOf,
        List<List<Place>> orders,
        List<List<Holder>> drawn,
        String drawnOn,
        String ledgerHead) {
    /** The form of the record; {@code Verify.java} reads this one. */
    public static final String FORMAT = "expertpool-draw-record 1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A line each, ended alike on every machine. */
    public static final PrettyPrinter LINES =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    /** What was asked for; words are null in a copy for the public. */
    public record Request(
            String sha256,
            String department,
            @Nullable String servedUnit,
            String unitSha256,
            String from,
            String to,
            String category,
            @Nullable String content,
            int headcount) {}

    /** The rule of rotation. */
    public record Turn(String rule, int days, String sentence) {}

    /** Somebody who could be drawn. */
    public record InPool(String id, String name, List<String> specialties, int turn, BigDecimal probability) {}

    /** Somebody who could not. */
    public record Out(String id, String name, List<String> specialties, List<Reason> reasons) {}

    /** Why; the words are null in a copy for the public. */
    public record Reason(String rule, String article, @Nullable String reason, boolean review) {}

    /** Who was bound to a value before the terms were fixed. */
    public record Bound(String kind, String office, String sha256, long ledger) {}

    /** Who was drawn. */
    public record Holder(String id, String name) {}

    /**
     * What is known of a draw when it is made.
     *
     * @param commitments with their places in the ledger
     * @param members of the edition
     * @param ledgerHead digest of the latest paper before the draw
     */
    public record Setting(List<Entry<Commitment>> commitments, int members, String ledgerHead, Odds odds) {}

    /** @param name of a member by identifier */
    public static DrawRecord of(
            Dispatch dispatch, Terms terms, Drawn drawn, Draw draw, Setting setting, Function<String, String> name) {
        return new DrawRecord(
                FORMAT,
                dispatch.number(),
                request(dispatch, terms),
                terms.edition(),
                new Turn(
                        terms.rotation().rule().code(),
                        terms.rotation().days(),
                        terms.rotation().sentence()),
                terms.wanted(),
                terms.pool().stream()
                        .map(one -> new InPool(
                                one.id(),
                                name.apply(one.id()),
                                one.specialties(),
                                one.turn(),
                                setting.odds().of(one.id())))
                        .toList(),
                terms.excluded().stream().map(one -> out(one, name)).toList(),
                setting.members() - terms.pool().size() - terms.excluded().size(),
                setting.odds().exact(),
                terms.digest(),
                setting.commitments().stream().map(DrawRecord::bound).toList(),
                drawn.sources(),
                drawn.seed(),
                drawn.seed().substring(0, drawn.seed().indexOf('/')),
                draw.orders(),
                IntStream.range(0, terms.wanted().size())
                        .mapToObj(kind -> draw.drawn(kind).stream()
                                .map(id -> new Holder(id, name.apply(id)))
                                .toList())
                        .toList(),
                drawn.day().toString(),
                setting.ledgerHead());
    }

    private static Request request(Dispatch dispatch, Terms terms) {
        return new Request(
                terms.request(),
                dispatch.request().text(Field.DEPARTMENT).orElse(""),
                terms.unit(),
                Sha256.of(terms.unit()),
                terms.from().toString(),
                terms.to().toString(),
                dispatch.request().text(Field.CATEGORY).orElse(""),
                dispatch.request().text(Field.CONTENT).orElse(""),
                terms.seats());
    }

    private static Out out(Terms.Excluded one, Function<String, String> name) {
        return new Out(
                one.id(),
                name.apply(one.id()),
                one.specialties(),
                one.reasons().stream()
                        .map(reason -> new Reason(reason.rule(), reason.article(), reason.reason(), reason.review()))
                        .toList());
    }

    private static Bound bound(Entry<Commitment> entry) {
        Commitment one = entry.decision();
        return new Bound(one.kind().code(), one.office(), one.sha256(), entry.number());
    }

    /** The copy for the public. */
    public DrawRecord masked() {
        return new DrawRecord(
                format,
                dispatchNumber,
                new Request(
                        request.sha256(),
                        request.department(),
                        null,
                        request.unitSha256(),
                        request.from(),
                        request.to(),
                        request.category(),
                        null,
                        request.headcount()),
                edition,
                rotation,
                seats,
                pool.stream()
                        .map(one -> new InPool(
                                one.id(), masked(one.name()), one.specialties(), one.turn(), one.probability()))
                        .toList(),
                excluded.stream()
                        .map(one -> new Out(
                                one.id(),
                                masked(one.name()),
                                one.specialties(),
                                one.reasons().stream()
                                        .map(reason ->
                                                new Reason(reason.rule(), reason.article(), null, reason.review()))
                                        .toList()))
                        .toList(),
                others,
                oddsExact,
                termsSha256,
                commitments,
                sources,
                seed,
                seedOf,
                orders,
                drawn.stream()
                        .map(kind -> kind.stream()
                                .map(one -> new Holder(one.id(), masked(one.name())))
                                .toList())
                        .toList(),
                drawnOn,
                ledgerHead);
    }

    /** The family name alone; of one character nothing. */
    private static String masked(String name) {
        int length = name.codePointCount(0, name.length());
        return length < 2 ? "*" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(length - 1);
    }

    /**
     * Reads a record, or one with adjustments behind it.
     *
     * @throws JacksonException if it is none, or not whole
     */
    public static DrawRecord read(byte[] json) {
        return JSON.readValue(json, DrawRecord.class);
    }

    /** The terms of the draw; without the unit in a copy for the public. */
    Terms terms() {
        return new Terms(
                dispatchNumber,
                request.sha256(),
                edition,
                LocalDate.parse(request.from()),
                LocalDate.parse(request.to()),
                request.servedUnit() == null ? "" : request.servedUnit(),
                new Rotation(Reading.valueOf(rotation.rule().toUpperCase(Locale.ROOT)), rotation.days()),
                seats,
                pool.stream()
                        .map(one -> new Terms.Candidate(one.id(), one.specialties(), one.turn()))
                        .toList(),
                excluded.stream().map(DrawRecord::excluded).toList());
    }

    private static Terms.Excluded excluded(Out one) {
        return new Terms.Excluded(
                one.id(),
                one.specialties(),
                one.reasons().stream()
                        .map(reason -> new Exclusion(
                                reason.rule(),
                                reason.article(),
                                reason.reason() == null ? "" : reason.reason(),
                                reason.review()))
                        .toList());
    }

    /** The record as a file. */
    public byte[] json() {
        return JSON.writer().with(LINES).writeValueAsBytes(this);
    }
}
