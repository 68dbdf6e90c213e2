package inzage.mappings.rows;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.Receiver;
import inzage.mappings.answers.RunFacts;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InCall;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import inzage.mappings.rows.DeliveredRows.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Opens the sets that a definition uses, goes through each once, tells what was read, and keeps the rows that a later delta
 * will be laid over. Whatever is wrong with a file is found here, before any record is handed on; but for sets that are looked at
 * later.
 */
public final class Preparation {
    private final Definition definition;
    private final UsedColumns used;
    private final Globals globals;
    private final Receiver out;
    private final Optional<RunFacts> facts;
    private final Set<String> later;
    private final Map<String, RowSet> active = new LinkedHashMap<>();
    private final Map<String, DeliveredRows> files = new LinkedHashMap<>();

    public Preparation(Definition definition, UsedColumns used, Globals globals, Receiver out) {
        this(definition, used, globals, out, Optional.empty(), Set.of());
    }

    /**
     * @param facts what was true when answers were fetched
     * @param later sets that are looked at while they are gone through for the first time
     */
    public Preparation(
            Definition definition,
            UsedColumns used,
            Globals globals,
            Receiver out,
            Optional<RunFacts> facts,
            Set<String> later) {
        this.definition = definition;
        this.used = used;
        this.globals = globals;
        this.out = out;
        this.facts = facts;
        this.later = Set.copyOf(later);
    }

    /** @throws DeliveryRefused if something that must be there is not, or a file cannot be read */
    public Sets prepare(Parcel parcel, Delivery delivery, Limits limits) {
        Opening opening = open(parcel, delivery, limits);
        List<RowSet> sets = active.values().stream()
                .filter(set -> set.origin() instanceof InFile && files.containsKey(set.base()))
                .toList();
        opening.refuseWithoutBase();
        opening.refuseStrangers(sets);
        if (files.values().stream().anyMatch(DeliveredRows::laidOver)) {
            out.laidOver();
        }
        readAll(delivery);
        return new Sets(globals, active, files);
    }

    /** The sets as far as they have come: what is missing has no rows, and nothing is told or kept. */
    public Sets soFar(Parcel parcel, Delivery delivery, Limits limits) {
        open(parcel, delivery, limits);
        return new Sets(globals, active, files);
    }

    private Opening open(Parcel parcel, Delivery delivery, Limits limits) {
        definition.sets().stream()
                .filter(set -> set.when().map(when -> when.test(globals)).orElse(true))
                .forEach(set -> active.putIfAbsent(set.base(), set));
        Documents documents = new Documents(parcel, definition, limits, used::names, out::note);
        Opening opening = new Opening(used, documents, KeptRows.of(delivery), globals, since());
        for (RowSet set : active.values()) {
            boolean delivered = set.origin() instanceof InFile || set.origin() instanceof InCall;
            if (delivered && used.reaches(set)) {
                files.put(set.base(), opening.open(set));
            }
        }
        return opening;
    }

    private void readAll(Delivery delivery) {
        boolean goesOn = facts.map(known -> !known.after().isEmpty()).orElse(false);
        boolean keeps = goesOn || definition.sets().stream().anyMatch(Preparation::keeps);
        if (!keeps) {
            active.values().forEach(set -> read(set, null));
            return;
        }
        try (KeptWriter keep = new KeptWriter(delivery.keep())) {
            facts.ifPresent(keep::facts);
            active.values().forEach(set -> read(set, keep));
        } catch (IOException e) {
            throw new UncheckedIOException("rows cannot be kept", e);
        }
    }

    private void read(RowSet set, @Nullable KeptWriter keep) {
        DeliveredRows rows = files.get(set.base());
        if (rows == null || rows.state() == State.MISSING) {
            return;
        }
        rows.coverage().ifPresent(out::note);
        boolean keeps = keep != null && keeps(set);
        if (keep != null && keeps) {
            keep.begin(set, List.copyOf(used.of(set).all()));
        }
        Look look = new Checked(set, rows, keeps ? keep : null);
        if (later.contains(set.base()) && !keeps) {
            rows.prepareLater(look);
        } else {
            rows.prepare(look);
        }
    }

    /** Holds rows against what is expected of them, keeps them, and reports how many there are. */
    private final class Checked implements Look {
        private final RowSet set;
        private final DeliveredRows rows;
        private final @Nullable KeptWriter keep;
        private final Expectation expected;

        private Checked(RowSet set, DeliveredRows rows, @Nullable KeptWriter keep) {
            this.set = set;
            this.rows = rows;
            this.keep = keep;
            this.expected = new Expectation(set, globals);
        }

        @Override
        public void row(@Nullable String id, Row row) {
            expected.row(row);
            if (keep != null && id != null) {
                keep.row(row);
            }
        }

        @Override
        public void end(long count) {
            expected.end();
            report(set, rows, count);
        }
    }

    /**
     * A full package without a file that came before is suspicious; one of changes need not bring every file. What no call
     * answered for is not empty.
     */
    private void report(RowSet set, DeliveredRows rows, long count) {
        boolean full = files.values().stream().anyMatch(other -> other.state() == State.WHOLE);
        if (rows.heard() && (rows.state() != State.LEFT_OUT || !full)) {
            out.read(set.base(), count);
        }
    }

    /** Only what may come as changes, or not come at all, needs its rows kept. */
    private static boolean keeps(RowSet set) {
        return set.id().isPresent()
                && (set.origin() instanceof InFile
                                && !(set.changes().never() && set.unchanged().never())
                        || since(set));
    }

    private Set<String> since() {
        return definition.sets().stream()
                .filter(set -> since(set)
                        && facts.map(known -> known.before().containsKey(set.base()))
                                .orElse(false))
                .map(RowSet::base)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean since(RowSet set) {
        return set.origin() instanceof InCall in
                && in.call().cursor().flatMap(cursor -> cursor.since()).isPresent();
    }
}
