package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.store.IdentityRows;
import inzage.connector.store.RecordChange;
import inzage.connector.store.StoredIndex;
import inzage.connector.sync.ChangeRow;
import inzage.connector.sync.Counts;
import inzage.connector.sync.run.OpenRejects;
import inzage.connector.sync.staging.Staging;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a run would change. Its changes lie in a file that {@link #close} deletes. */
public final class Plan implements AutoCloseable {
    private final Map<Kind, Figures> figures;
    private final Map<String, Long> sets;
    private final Map<String, Long> notes;
    private final Set<Kind> whole;
    private final List<IdentityIndex.Writes> identities;
    private final Quarantine.Outcome rejects;
    private final boolean laidOver;
    private final Staging staging;
    private final Closings closings;
    private final String digest;

    Plan(
            Map<Kind, Figures> figures,
            Map<String, Long> sets,
            Map<String, Long> notes,
            Set<Kind> whole,
            List<IdentityIndex.Writes> identities,
            Quarantine.Outcome rejects,
            boolean laidOver,
            Gathered gathered) {
        this.figures = Map.copyOf(figures);
        this.sets = Map.copyOf(sets);
        this.notes = Map.copyOf(notes);
        this.whole = Set.copyOf(whole);
        this.identities = List.copyOf(identities);
        this.rejects = rejects;
        this.laidOver = laidOver;
        this.staging = gathered.staging();
        this.closings = gathered.closings();
        this.digest = gathered.digest().hex();
    }

    /** Numbers, keys and field names per kind. */
    public Map<Kind, Figures> figures() {
        return figures;
    }

    /** Counts per kind, by its name. */
    public Map<String, Counts> counts() {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), entry -> entry.getValue()
                        .counts()));
    }

    /** Rows read per record set. */
    public Map<String, Long> sets() {
        return sets;
    }

    /** What the mapping had to tell, with how often. */
    public Map<String, Long> notes() {
        return notes;
    }

    /** Kinds of which at least one scope was delivered whole, or of which the source says that nothing changed. */
    public Set<Kind> whole() {
        return whole;
    }

    /** Records that were not accepted. */
    public long rejected() {
        return rejects.rejected();
    }

    /** Whether the delivery meant something only together with the rows that earlier ones left. */
    public boolean laidOver() {
        return laidOver;
    }

    /** Whether applying it would write nothing. */
    public boolean nothing() {
        return staging.size() == 0 && !rejects.changes() && identities.stream().noneMatch(IdentityIndex.Writes::any);
    }

    /** Whether records may resolve now that waited for others. */
    public boolean bringsRecords() {
        return figures.values().stream().anyMatch(kind -> kind.counts().changesAnything())
                || identities.stream().anyMatch(IdentityIndex.Writes::any);
    }

    /** Whether references were left out, or records not accepted for one, that a later run might resolve. */
    public boolean dropped() {
        return rejects.hopeful()
                || figures.values().stream().anyMatch(kind -> kind.counts().dropped() > 0);
    }

    /**
     * Every change, in the order of the kinds.
     *
     * @param waiting called every second in which the next one is not there
     */
    public void each(Consumer<RecordChange> consumer, Runnable waiting) {
        staging.each(consumer, waiting);
    }

    /** The changes in words, of each kind no more than anybody reads. */
    public List<ChangeRow> list() {
        return staging.list();
    }

    /** How much there is to store. */
    public long bytes() {
        return staging.bytes();
    }

    /** What of it is applied even if the rest is held. */
    public Closings closings() {
        return closings;
    }

    /** Every change of {@link #closings}. */
    public void eachClosing(StoredIndex stored, String school, String source, Consumer<RecordChange> consumer) {
        closings.each(stored, school, source, consumer);
    }

    /** Tells it from other plans: on the same base, the same digest does the same. */
    public String digest() {
        return digest;
    }

    /** Writes who is who. */
    public void writeIdentities(IdentityRows rows, String school, String source) {
        for (IdentityIndex.Writes writes : identities) {
            rows.addIds(school, writes.kind(), source, writes.ids());
            rows.removeIdentifiers(school, writes.kind(), source, writes.forgotten());
            rows.addIdentifiers(school, writes.kind(), writes.identifiers());
        }
    }

    /** Writes what was not accepted, and what is accepted again. */
    public void writeRejects(OpenRejects rows, String school, String source, long run, Instant now) {
        rows.add(school, source, run, now, rejects.fresh());
        rows.seen(rejects.again(), run, now);
        rows.resolve(rejects.resolved(), now);
    }

    @Override
    public void close() {
        staging.close();
    }
}
