package inzage.connector.sync;

import inzage.connector.school.Schools;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.RecordPurge;
import inzage.connector.store.WaitingRows;
import inzage.connector.sync.apply.Applier;
import inzage.connector.sync.apply.Books;
import inzage.connector.sync.apply.CompleteRuns;
import inzage.connector.sync.apply.ReadInputs;
import inzage.connector.sync.apply.Trial;
import inzage.connector.sync.apply.Writing;
import inzage.connector.sync.arrival.Arrivals;
import inzage.connector.sync.arrival.PromisedArrivals;
import inzage.connector.sync.arrival.UsedNonces;
import inzage.connector.sync.arrival.WaitingSets;
import inzage.connector.sync.clearing.Clearings;
import inzage.connector.sync.landing.LandedSets;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.landing.LandingExpiry;
import inzage.connector.sync.landing.LandingSettings;
import inzage.connector.sync.landing.Sealing;
import inzage.connector.sync.plan.Lookup;
import inzage.connector.sync.plan.Planner;
import inzage.connector.sync.plan.WaitingRecords;
import inzage.connector.sync.reject.RejectTable;
import inzage.connector.sync.reject.Rejects;
import inzage.connector.sync.replay.MappedInputs;
import inzage.connector.sync.replay.Replaying;
import inzage.connector.sync.replay.Replays;
import inzage.connector.sync.replay.Retrying;
import inzage.connector.sync.replay.SourceReplays;
import inzage.connector.sync.retention.Retention;
import inzage.connector.sync.retention.RetentionSettings;
import inzage.connector.sync.run.Claims;
import inzage.connector.sync.run.HeldRuns;
import inzage.connector.sync.run.Leases;
import inzage.connector.sync.run.OpenRejects;
import inzage.connector.sync.run.ReplayRuns;
import inzage.connector.sync.run.RunChanges;
import inzage.connector.sync.run.RunHistory;
import inzage.connector.sync.run.RunPurge;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.run.SchoolLock;
import inzage.connector.sync.run.SourceRows;
import inzage.connector.sync.shelf.Lookout;
import inzage.connector.sync.shelf.SeenInputs;
import inzage.connector.sync.suppression.SuppressionRows;
import inzage.connector.sync.suppression.Suppressions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the parts of a sync together; what is the same for routes, operators and tests. */
final class Assembly {
    final RunSteps steps;
    final SourceSyncs syncs;
    final Arrivals arrivals;
    final Replays replays;
    final Rejects rejected;
    final Suppressions suppressions;
    final Clearings clearings;

    Assembly(
            Schools schools,
            Lookup lookup,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            InstallationKey key,
            LandingSettings landingSettings,
            SyncSettings settings,
            RetentionSettings retention,
            List<AppliedChanges> listeners,
            Outlook outlook,
            Clock clock) {
        JdbcClient client = JdbcClient.create(jdbc);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        RunRows runs = new RunRows(client);
        HeldRuns held = new HeldRuns(client, runs);
        RunChanges changes = new RunChanges(jdbc);
        SourceRows sources = new SourceRows(client);
        OpenRejects rejects = new OpenRejects(jdbc);
        Leases leases = new Leases(client, settings.lease());
        SeenInputs seen = new SeenInputs(client);
        WaitingSets arrived = new WaitingSets(client);
        UsedNonces nonces = new UsedNonces(client);
        Sealing sealing = new Sealing(key.derive("landing"), new SecureRandom());
        Landing landing = new Landing(landingSettings, sealing, clock);
        SchoolLock lock = new SchoolLock(client, transaction);
        this.clearings = new Clearings(client, lock, arrived, new LandedSets(landingSettings, sealing));
        Fetching fetching = new Fetching(
                new Lookout(seen, clock), seen, arrived, landing, runs, new Sharing(schools, runs, seen, landing));
        WaitingRows waitingRows = new WaitingRows(client);
        WaitingRecords waiting = new WaitingRecords(lookup, waitingRows, jdbc);
        Writing writing = new Writing(jdbc, lookup, waiting, rejects, listeners);
        SuppressionRows suppressed = new SuppressionRows(client, key, clock);
        this.suppressions = suppressed;
        this.rejected = new RejectTable(client);
        MappedInputs mapped = new MappedInputs(client);
        ReplayRuns replayRuns = new ReplayRuns(client, runs, transaction, clock);
        Replaying replaying = new Replaying(mapped, landing);
        this.replays = new SourceReplays(schools, mapped, replayRuns, landing);
        Claims claims = new Claims(schools, runs, sources, leases, transaction, softwareVersion(), clock);
        this.steps = new RunSteps(
                new Resting(sources, claims, runs, clock),
                fetching,
                landing,
                new Aftermath(landing, sources, arrived, new Retrying(replays, rejects, sources)),
                new Housekeeping(
                        new LandingExpiry(landingSettings, clock),
                        schools,
                        arrived,
                        replayRuns,
                        nonces,
                        waitingRows,
                        new Retention(retention, new RunPurge(client), new RecordPurge(jdbc), lock, clock),
                        clearings,
                        clock),
                claims,
                replaying,
                new Planning(landing, replaying, claims, new Planner(lookup, rejects, landing, suppressed), sources),
                new Guarding(sources, runs, held, clock),
                new Applier(
                        leases,
                        runs,
                        held,
                        new Books(sources, new CompleteRuns(client)),
                        new ReadInputs(seen, arrived),
                        writing,
                        new Trial(jdbc, lookup, outlook, transactions),
                        changes,
                        mapped),
                runs,
                sources,
                transaction,
                clock);
        this.syncs = new SourceSyncs(
                schools,
                runs,
                held,
                changes,
                sources,
                new Standings(schools, runs, sources, rejects, fetching, clock),
                new ScheduledRuns(new RunHistory(client), clock),
                clock);
        this.arrivals = new PromisedArrivals(landing, arrived, nonces, runs, transaction, clock);
    }

    private static String softwareVersion() {
        return Objects.requireNonNullElse(Assembly.class.getPackage().getImplementationVersion(), "unreleased");
    }
}
