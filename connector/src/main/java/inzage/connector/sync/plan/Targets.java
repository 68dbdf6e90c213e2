package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.store.RecordIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What references of one source can point to. */
final class Targets {
    private final RecordIds computed;
    private final String school;
    private final String source;
    private final boolean stored;
    private final Map<Kind, IdentityIndex> identities = new HashMap<>();
    private final Map<Kind, KindIndex> records = new HashMap<>();
    private final Function<Kind, IdentityIndex> loadIdentities;
    private final Function<Kind, KindIndex> loadRecords;

    /**
     * @param stored whether the references to find are our own: only then can they be ids
     */
    Targets(Lookup lookup, String school, String source, String currentYear, boolean stored) {
        this.computed = lookup.computed();
        this.school = school;
        this.source = source;
        this.stored = stored;
        this.loadIdentities =
                kind -> new IdentityIndex(lookup.identities(), computed, school, source, kind, currentYear);
        this.loadRecords = kind -> new KindIndex(lookup.stored(), school, source, kind);
    }

    IdentityIndex identities(Kind kind) {
        return identities.computeIfAbsent(kind, loadIdentities);
    }

    KindIndex records(Kind kind) {
        return records.computeIfAbsent(kind, loadRecords);
    }

    /** What has become known about who is who. */
    List<IdentityIndex.Writes> writes() {
        return identities.values().stream().map(IdentityIndex::writes).toList();
    }

    /**
     * The record a reference points to; empty if it is unknown.
     *
     * @param from the kind that refers
     */
    Optional<RecordId> find(Kind from, Kind to, Ref ref, @Nullable String schoolYear) {
        if (ref.resolved()) {
            return stored ? Optional.of(ref.id()) : Optional.empty();
        }
        if (RecordIds.shared(to)) {
            return ref.byKey()
                    ? identities(to).byKey(ref.value())
                    : identities(to).byIdentifier(ref.by(), ref.value(), schoolYear);
        }
        // Records of one kind may refer to each other before they have come: what a derived result was made of must not
        // be
        // forgotten because a part of it is late or was rejected.
        boolean known = ref.byKey() && (from.equals(to) || records(to).present(ref.value()));
        return known ? Optional.of(computed.of(school, source, to, ref.value())) : Optional.empty();
    }
}
