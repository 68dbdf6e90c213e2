package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.store.IdentityRows;
import inzage.connector.store.RecordIds;
import inzage.connector.store.StoredIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What references of one source can point to. */
final class Targets {
    private final RecordIds computed;
    private final String school;
    private final String source;
    private final Map<Kind, IdentityIndex> identities = new HashMap<>();
    private final Map<Kind, KindIndex> records = new HashMap<>();
    private final Function<Kind, IdentityIndex> loadIdentities;
    private final Function<Kind, KindIndex> loadRecords;

    Targets(IdentityRows rows, StoredIndex stored, RecordIds computed, String school, String source) {
        this.computed = computed;
        this.school = school;
        this.source = source;
        this.loadIdentities = kind -> new IdentityIndex(rows, computed, school, source, kind);
        this.loadRecords = kind -> new KindIndex(stored, school, source, kind);
    }

    IdentityIndex identities(Kind kind) {
        return identities.computeIfAbsent(kind, loadIdentities);
    }

    KindIndex records(Kind kind) {
        return records.computeIfAbsent(kind, loadRecords);
    }

    /** Every kind whose identities were looked at. */
    Iterable<IdentityIndex> loaded() {
        return identities.values();
    }

    /**
     * The record a reference points to; empty if it is unknown.
     *
     * @param from the kind that refers
     */
    Optional<RecordId> find(Kind from, Kind to, Ref ref, @Nullable String schoolYear) {
        if (ref.resolved()) {
            return Optional.empty();
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
