package expertpool.dispatch;

import expertpool.dispatch.Panel.Seat;
import expertpool.dispatch.Predictability.Holder;
import expertpool.dispatch.Predictability.Meeting;
import expertpool.dispatch.Predictability.Outlook;
import expertpool.edition.Member;
import expertpool.expert.Classification;
import expertpool.expert.Seats;
import expertpool.expert.Specialty;
import expertpool.filing.Ledger.Entry;
import expertpool.form.Field;
import expertpool.regulation.BureauPack;
import expertpool.regulation.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** 可预测性分析: gathers what the draws in force and the edition in force tell. */
record Predicting(Dispatching dispatching, Drawing drawing) {

    /**
     * @param filed all requests
     * @param pool the members of the edition in force, with the seats they hold
     */
    Predictability of(List<Dispatch> filed, DrawPool pool) {
        LocalDate today = dispatching.today();
        LocalDate from =
                today.minusDays(Rotation.of(law("draw-rotation"), today).days());
        List<Meeting> meetings = filed.stream()
                .filter(dispatch -> !dispatch.superseded())
                .flatMap(dispatch -> dispatching.draws().draw(dispatch.number()).stream()
                        .map(Entry::decision)
                        .filter(Drawn::isDraw)
                        .filter(drawn -> !drawn.day().isBefore(from))
                        .map(drawn -> meeting(dispatch, drawn)))
                .toList();
        List<Outlook> outlooks = classification().specialties().stream()
                .map(specialty -> outlook(specialty, pool, meetings))
                .filter(outlook -> outlook.listed() > 0 || !outlook.held().isEmpty())
                .toList();
        int percent = law("draw-foreseeable").number("percent", today);
        return new Predictability(from, today, percent, outlooks, meetings);
    }

    private Outlook outlook(Specialty specialty, DrawPool pool, List<Meeting> meetings) {
        List<Holder> held = meetings.stream()
                .flatMap(meeting -> meeting.holders().stream())
                .filter(holder -> holder.specialty().equals(specialty.code()))
                .toList();
        return new Outlook(
                specialty, pool.listed(specialty.code()), pool.turns(specialty.code(), dispatching.today()), held);
    }

    private Meeting meeting(Dispatch dispatch, Drawn drawn) {
        List<Seats> seats = drawing.request(dispatch).map(DrawRequest::seats).orElse(List.of());
        String words = seats.stream()
                .map(one -> Terms.Wanted.of(one).words(classification()))
                .collect(Collectors.joining("；"));
        List<Holder> holders = dispatching.engagements().panel(drawn).seats().stream()
                .filter(seat -> seat.outsider().isEmpty())
                .flatMap(seat -> dispatching.members().of(drawn.edition(), seat.holder()).stream()
                        .map(member -> holder(member, seats, seat)))
                .toList();
        return new Meeting(drawn.dispatch(), drawn.day(), words, drawn.foreseen(), holders);
    }

    /** A seat counts for that of its specialties which the holder has, or for the first one if it was widened. */
    private static Holder holder(Member member, List<Seats> seats, Seat seat) {
        List<String> codes = seat.kind() < seats.size() ? seats.get(seat.kind()).codes() : List.of("");
        String specialty = codes.stream()
                .filter(member.expert().specialties()::contains)
                .findFirst()
                .orElse(codes.get(0));
        return new Holder(
                member.expert().idNumber(),
                member.expert().entries().text(Field.NAME).orElse(""),
                specialty,
                seat.since());
    }

    private Classification classification() {
        return bureau().classification();
    }

    private BureauPack bureau() {
        return dispatching.bureau();
    }

    private Requirement law(String rule) {
        return bureau().regulation().requirement(rule).orElseThrow();
    }
}
