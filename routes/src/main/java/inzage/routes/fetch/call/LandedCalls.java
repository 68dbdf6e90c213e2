package inzage.routes.fetch.call;

import inzage.connector.school.Portion;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.mappings.called.CallFetching;
import inzage.mappings.engine.Binding;
import inzage.mappings.fetch.FetchRun;
import inzage.mappings.fetch.FetchRun.Window;
import inzage.mappings.fetch.Session;
import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.read.Limits;
import inzage.mappings.rows.KeptRows;
import inzage.routes.failure.Outage;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fetch whose answers arrive in the landing folder. They count when all that was asked for has been answered or skipped. */
final class LandedCalls implements CallRun {
    private final SyncSteps steps;
    private final Claimed claimed;
    private final ArrivingSet arriving;
    private final CallFetching fetching;
    private final Session session;
    private final long begun = System.nanoTime();
    private Optional<String> lost = Optional.empty();

    private LandedCalls(SyncSteps steps, Claimed claimed, CallFetching fetching, Clock clock) {
        this.steps = steps;
        this.claimed = claimed;
        this.fetching = fetching;
        this.arriving = steps.arriving(claimed);
        this.session = fetching.session(arriving::file, this::soFar, clock, new SecureRandom());
    }

    static CallRun begin(SyncSteps steps, Claimed claimed, Binding binding, Clock clock) {
        Map<String, List<String>> cursors = claimed.mode() == RunMode.CHANGES
                ? steps.kept(claimed).map(KeptRows::cursors).orElse(Map.of())
                : Map.of();
        Instant now = clock.instant();
        ZoneId zone = claimed.school().zone();
        FetchRun run = new FetchRun(
                now, zone, cursors, window(claimed, now.atZone(zone).toLocalDate()), true);
        Binding part = binding.only(claimed.portion().only());
        CallFetching fetching = new CallFetching(part, Limits.standard(), run);
        return SharedCalls.begin(steps, claimed, fetching)
                .orElseGet(() -> new LandedCalls(steps, claimed, fetching, clock));
    }

    private static Optional<Window> window(Claimed claimed, LocalDate today) {
        Optional<Portion.Window> window = claimed.portion().window();
        return window.map(days -> new Window(today.plusDays(days.from()), today.plusDays(days.through())));
    }

    @Override
    public Step next() {
        steps.alive(claimed);
        try {
            if (lost.isEmpty()) {
                return session.next();
            }
        } catch (UncheckedIOException e) {
            lose(e);
        }
        return new Step.Done(Step.Ending.STOPPED, lost, Map.of(), Map.of());
    }

    @Override
    public void answered(Answer answer) {
        try {
            session.answered(answer);
        } catch (UncheckedIOException e) {
            lose(e);
        }
    }

    /** The system answered; that we cannot keep it is no reason to ask it again. */
    private void lose(UncheckedIOException thrown) {
        lost = Optional.of(Outage.ofOurs(thrown).orElseThrow(() -> thrown));
    }

    @Override
    public void failed(Failure failure) {
        session.failed(failure);
    }

    @Override
    public Fetched complete(Step.Done done) {
        long millis = (System.nanoTime() - begun) / 1_000_000;
        if (done.ending() != Step.Ending.WHOLE) {
            arriving.abandon();
            return new Fetched(claimed, Optional.empty(), done.sentence(), millis);
        }
        try {
            fetching.conclude(done, arriving::file, arriving::aside);
            return new Fetched(claimed, Optional.of(arriving.complete()), Optional.empty(), millis);
        } catch (UncheckedIOException e) {
            lose(e);
            arriving.abandon();
            return new Fetched(claimed, Optional.empty(), lost, millis);
        }
    }

    @Override
    public void abandon() {
        arriving.abandon();
    }

    private Delivery soFar() {
        List<Delivery.LandedFile> files = arriving.soFar();
        Optional<Delivery.LandedFile> kept = steps.kept(claimed);
        return new Delivery() {
            @Override
            public List<LandedFile> files() {
                return files;
            }

            @Override
            public Optional<LandedFile> kept() {
                return kept;
            }

            @Override
            public OutputStream keep() {
                throw new IllegalStateException("rows are kept when they are mapped");
            }
        };
    }
}
