package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.store.CanonicalJsonReader;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.store.RecordWriter;
import inzage.connector.store.WaitingRows;
import inzage.connector.store.WaitingRows.Waiting;
import inzage.connector.sync.plan.Resolver.Resolved;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;

/** Gives the records of a school that wait for others another look, whichever source they came from. */
public final class WaitingRecords {
    private final Lookup lookup;
    private final WaitingRows rows;
    private final JdbcOperations jdbc;

    public WaitingRecords(Lookup lookup, WaitingRows rows, JdbcOperations jdbc) {
        this.lookup = lookup;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /**
     * Makes visible what can be resolved now, in the caller's transaction.
     *
     * @param changed called for every record that became visible
     */
    public void resolve(String school, String currentYear, long run, Instant now, Consumer<RecordChange> changed) {
        Map<String, Resolver> resolvers = new HashMap<>();
        for (Kind kind : Kind.all()) {
            for (String source : rows.sources(school, kind)) {
                Resolver resolver = resolvers.computeIfAbsent(
                        source, name -> new Resolver(new Targets(lookup, school, name, currentYear, true)));
                RecordWriter writer = new RecordWriter(jdbc, school, source, run, now);
                eachPortion(school, kind, source, portion -> {
                    portion.forEach(waiting -> resolve(resolver, kind, waiting, change -> {
                        writer.write(change);
                        changed.accept(change);
                    }));
                    writer.flush();
                });
            }
        }
    }

    private void eachPortion(String school, Kind kind, String source, Consumer<List<Waiting>> consumer) {
        List<Waiting> portion = rows.portion(school, kind, source, "");
        while (!portion.isEmpty()) {
            consumer.accept(portion);
            portion = rows.portion(
                    school, kind, source, portion.get(portion.size() - 1).key());
        }
    }

    private static void resolve(Resolver resolver, Kind kind, Waiting waiting, Consumer<RecordChange> changed) {
        Canonical record = CanonicalJsonReader.read(kind, waiting.content());
        Resolved resolved = resolver.resolve(record, Set.of());
        if (resolved.waiting() || resolved.audienceUnknown()) {
            return;
        }
        RecordRow row = RecordRow.of(
                        resolved.record(), waiting.key(), waiting.id(), waiting.scope(), waiting.withheld(), false)
                .withSourceRejected(waiting.sourceRejected());
        changed.accept(new RecordChange.Replace(row));
    }
}
