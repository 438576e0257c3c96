package expertpool.cli;

import expertpool.edition.Draft;
import expertpool.edition.EditionStage;
import expertpool.edition.EditionStep;
import expertpool.edition.Editions;
import expertpool.edition.Member;
import expertpool.edition.Publication;
import expertpool.edition.Waiver;
import expertpool.filing.Ledger.Entry;
import expertpool.filing.Submissions;
import expertpool.finding.Verdict;
import expertpool.job.EditionPapers;
import expertpool.job.Operations;
import expertpool.regulation.BureauPack;
import expertpool.roster.Expert;
import expertpool.roster.Experts;
import expertpool.roster.Recommendations;
import expertpool.roster.Removal;
import expertpool.roster.Removals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 发布名单: takes an edition of the roster to its next stage, or says everything that stands against it. */
final class Publishing {
    private final Session session;
    private final BureauPack bureau;
    private final Editions editions;

    private Publishing(Session session) {
        this.session = session;
        this.bureau = session.get(BureauPack.class);
        this.editions = session.get(Editions.class);
    }

    /**
     * What was asked for.
     *
     * @param number 发文字号; empty for none
     * @param evidence as the number of the minutes; empty for none
     */
    record Request(int year, EditionStage stage, LocalDate day, String number, String evidence, List<Waiver> waivers) {}

    static int publish(Session session, Request request) throws Problem {
        return new Publishing(session).publish(request);
    }

    private int publish(Request request) throws Problem {
        List<EditionStep> steps = editions.steps();
        List<String> refusals = new ArrayList<>();
        Optional<Integer> revision = Publication.revision(bureau, steps, request.year(), request.stage(), refusals);
        session.get(Operations.class).run(Clock.systemUTC().instant(), List.of("roster"));
        Draft draft = draft(request, revision.orElse(0));
        refusals.addAll(
                Publication.refusals(bureau, steps, draft, session.settings().asOf()));
        int quarantined = session.get(Submissions.class).counts().getOrDefault(Verdict.QUARANTINED, 0);
        if (request.stage() == EditionStage.ISSUE && request.number().isEmpty()) {
            refusals.add("印发需要发文字号，请用 --document-number 给出");
        }
        if (quarantined > 0) {
            refusals.add("有%d个文件因程序出错没有处理，名单可能不全。请先联系维护人员".formatted(quarantined));
        }
        if (!refusals.isEmpty()) {
            throw new Problem(Problem.FAILED, "没有登记，名单保持不变：\n  " + String.join("\n  ", refusals));
        }
        Optional<EditionStep> left =
                editions.open().filter(step -> !step.name().equals(draft.step().name()));
        editions.reach(draft, session.get(EditionPapers.class)::each);
        // only an issue makes members
        String job = request.stage() == EditionStage.ISSUE ? "roster" : "publication";
        session.get(Operations.class).run(Clock.systemUTC().instant(), List.of(job));
        say(draft);
        left.ifPresent(step -> session.terminal()
                .say(
                        "  注意：%s停在%s，没有印发，今后不能再继续。"
                                .formatted(step.name(), step.stage().chinese()),
                        "  note: %s was not issued and cannot be any more.".formatted(step.name())));
        return 0;
    }

    private void say(Draft draft) {
        EditionStep step = draft.step();
        Terminal terminal = session.terminal();
        terminal.say(
                "%s%s已写出并登记：%d人，在 %s。"
                        .formatted(
                                step.name(),
                                step.stage().chinese(),
                                step.members(),
                                session.settings()
                                        .output()
                                        .resolve("名单/%d/第%d版".formatted(step.year(), step.revision()))),
                "Edition %d-%d, %s: %d people."
                        .formatted(step.year(), step.revision(), step.stage().code(), step.members()));
        draft.findings(bureau)
                .forEach(line ->
                        terminal.say("  注意：" + line.problem() + "（" + line.basis() + "）", "  note: " + line.rule()));
        int returned = session.get(Submissions.class).counts().getOrDefault(Verdict.REJECTED, 0)
                + session.get(Submissions.class).counts().getOrDefault(Verdict.PARTLY_ACCEPTED, 0);
        if (returned > 0) {
            terminal.say(
                    "  注意：有%d份材料退回或部分退回，还没有改正；其中的推荐表、汇总表不在本版之内（见回执）。".formatted(returned),
                    "  note: %d files were handed back and have not been corrected.".formatted(returned));
        }
        if (step.evidence().isEmpty()) {
            terminal.say(
                    "  没有登记依据。会议纪要等的文号可用 --evidence 给出（%s）。"
                            .formatted(bureau.regulation().basis("edition").chinese()),
                    "  No evidence was given (--evidence).");
        }
    }

    /** What is issued is what was reviewed, less whoever has been removed since; before that the edition is the pool of the day. */
    private Draft draft(Request request, int revision) {
        Optional<Entry<EditionStep>> open = editions.entries().stream()
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.decision().stage() != EditionStage.ISSUE);
        List<Member> members =
                request.stage() == EditionStage.ISSUE && open.isPresent() ? reviewed(open.get()) : pool();
        EditionStep step = new EditionStep(
                request.year(),
                revision,
                request.stage(),
                request.day(),
                request.number(),
                request.evidence(),
                request.waivers(),
                Editions.fingerprint(members),
                members.size(),
                bureau.fingerprint(),
                session.get(EditionPapers.class).program(),
                Map.of());
        Optional<EditionStep> before = editions.issued();
        Draft draft = new Draft(
                step,
                members,
                before,
                before.map(editions::members).orElse(List.of()),
                session.get(Removals.class).before(Long.MAX_VALUE));
        return draft.with(waivers(request, draft, open));
    }

    /** Those that are given now, and those of the stage before that are still needed. */
    private List<Waiver> waivers(Request request, Draft draft, Optional<Entry<EditionStep>> open) {
        List<Waiver> earlier = open.map(entry -> entry.decision().waivers()).orElse(List.of());
        List<Waiver> waivers = new ArrayList<>(Publication.stillNeeded(bureau, draft, earlier));
        request.waivers().forEach(waiver -> {
            waivers.removeIf(one -> one.rule().equals(waiver.rule()));
            waivers.add(waiver);
        });
        return waivers;
    }

    private List<Member> reviewed(Entry<EditionStep> review) {
        Map<String, Entry<Removal>> removals = session.get(Removals.class).latest();
        return editions.members(review.decision()).stream()
                .filter(member -> Optional.ofNullable(
                                removals.get(member.expert().idNumber().number()))
                        .filter(removal -> removal.number() > review.number())
                        .isEmpty())
                .toList();
    }

    private List<Member> pool() {
        Map<String, LocalDate> filed = session.get(Recommendations.class).firstDays();
        return session.get(Experts.class).all().stream()
                .filter(Expert::isDue)
                .map(expert -> new Member(
                        expert, Optional.ofNullable(filed.get(expert.idNumber().number()))))
                .toList();
    }
}
