package inzage.routes;

import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.ChangeRow;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.Guarded;
import inzage.connector.sync.Planned;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.RunState;
import inzage.connector.sync.SourceStatus;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import inzage.connector.sync.shelf.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** Steps that only say that they were taken, and go wrong when told to. */
final class FakeSyncs implements Syncs, SyncSteps {
    final List<String> taken = new CopyOnWriteArrayList<>();
    /** What a line that is logged in a step would say of the run, by step and run; of no run between runs. */
    final Map<String, Map<String, String>> logged = new ConcurrentHashMap<>();

    final List<String> due = new CopyOnWriteArrayList<>();
    final ConcurrentLinkedQueue<Long> waiting = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<Supplier<RuntimeException>> failures = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<Watch> watches = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final SchoolSetup school;

    FakeSyncs(SchoolSetup school) {
        this.school = school;
    }

    @Override
    public long request(String school, String source, Portion portion, RunMode mode, Trigger trigger, String who) {
        long id = ids.incrementAndGet();
        taken.add("request " + trigger + " " + school + "/" + source);
        waiting.add(id);
        return id;
    }

    @Override
    public long requestScheduled(String school, String source, Schedule schedule) {
        return request(school, source, schedule.portion(), RunMode.FULL, Trigger.SCHEDULE, "schedule");
    }

    private void took(String step) {
        log(step);
        taken.add(step);
    }

    private void log(String step) {
        logged.put(step, Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of()));
    }

    @Override
    public List<Long> requested() {
        log("between");
        return List.copyOf(waiting);
    }

    @Override
    public Watch look(SchoolSetup school, SourceSetup source) {
        Watch watch = watches.poll();
        return watch == null ? new Watch.Nothing() : watch;
    }

    @Override
    public Watch due(SchoolSetup school, SourceSetup source) {
        due.add(school.id() + "/" + source.name());
        return look(school, source);
    }

    @Override
    public Watch lookAt(SchoolSetup school, SourceSetup source, Shelf shelf) {
        return look(school, source);
    }

    @Override
    public Fetched pickUp(Claimed claimed, Shelf shelf) {
        return land(claimed);
    }

    @Override
    public Fetched again(Claimed claimed) {
        return land(claimed);
    }

    @Override
    public Optional<Fetched> shared(Claimed claimed, Predicate<Delivery> answers) {
        return Optional.empty();
    }

    @Override
    public Optional<Input> known(Claimed claimed, String name) {
        return Optional.empty();
    }

    @Override
    public ArrivingSet arriving(Claimed claimed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Delivery.LandedFile> kept(Claimed claimed) {
        return Optional.empty();
    }

    @Override
    public void alive(Claimed claimed) {}

    @Override
    public Optional<Claimed> claim(long run) {
        return waiting.remove(run)
                ? Optional.of(
                        new Claimed(run, RunMode.FULL, school, school.sources().get(0), Portion.WHOLE, 1))
                : Optional.empty();
    }

    @Override
    public Fetched land(Claimed claimed) {
        took("land " + claimed.run());
        return new Fetched(claimed, Optional.empty(), Optional.of("nothing there"), 1);
    }

    @Override
    public Planned plan(Fetched fetched) {
        took("plan " + fetched.claimed().run());
        Supplier<RuntimeException> failure = failures.poll();
        if (failure != null) {
            throw failure.get();
        }
        return new Planned.Refused(fetched.claimed(), fetched, "nothing there");
    }

    @Override
    public Guarded guard(Planned planned) {
        taken.add("guard " + planned.claimed().run());
        return new Guarded(planned, List.of(), false);
    }

    @Override
    public Run apply(Guarded guarded) {
        took("apply " + guarded.planned().claimed().run());
        return run(guarded.planned().claimed().run(), RunState.APPLIED, "");
    }

    @Override
    public Run fail(Claimed claimed, String sentence) {
        log("fail " + claimed.run());
        taken.add("fail " + claimed.run() + " " + sentence);
        return run(claimed.run(), RunState.FAILED, sentence);
    }

    @Override
    public void endDead() {}

    @Override
    public void tidy() {}

    @Override
    public List<SourceStatus> sources() {
        return List.of(new SourceStatus(
                school.id(),
                "administration",
                "table",
                false,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                3));
    }

    @Override
    public List<Run> runs(String school, String source, int limit) {
        return List.of();
    }

    @Override
    public Optional<Run> run(long id) {
        return Optional.empty();
    }

    @Override
    public List<ChangeRow> changes(long run, long after, int limit) {
        return List.of();
    }

    @Override
    public long approve(long run, String who) {
        return run + 1;
    }

    @Override
    public void dismiss(long run, String who) {}

    @Override
    public void pause(String school, String source) {}

    @Override
    public void resume(String school, String source) {}

    private Run run(long id, RunState state, String message) {
        return new Run(
                id,
                school.id(),
                "administration",
                state,
                RunMode.FULL,
                Trigger.SCHEDULE,
                "schedule",
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                0,
                Map.of("plan", 5L),
                null,
                null,
                null,
                null,
                message);
    }
}
