package inzage.connector.sync.suppression;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What one run leaves out: what is suppressed, what comes under the same identifiers, and what cannot be without either. */
public final class Leaving {
    private final Set<Way> ways;
    private final Without without = new Without(this::refersToGone);
    private final BiPredicate<Kind, Ref> suppressed;
    private final Map<Kind, Set<String>> alsoKnownAs = new HashMap<>();
    private final Map<Kind, Map<Ref, Boolean>> asked = new HashMap<>();

    /**
     * @param ways in which anything is suppressed: of all others nothing need be looked up
     * @param suppressed whether a record is, by its key or an identifier
     */
    Leaving(Set<Way> ways, BiPredicate<Kind, Ref> suppressed) {
        this.ways = Set.copyOf(ways);
        this.suppressed = suppressed;
    }

    /** Hands on what is not left out. */
    public Receiver before(Receiver receiver) {
        return ways.isEmpty() ? receiver : new LeavingOut(this, receiver);
    }

    /** Whether this very record must not come back; then what refers to it by what it is known by is recognised too. */
    boolean goes(Mapped mapped) {
        Kind kind = Kind.of(mapped.record());
        boolean goes =
                is(kind, Ref.key(mapped.key())) || identifiers(mapped).anyMatch(identifier -> is(kind, identifier));
        if (goes) {
            Set<String> names = alsoKnownAs.computeIfAbsent(kind, same -> new HashSet<>());
            names.add(name(Ref.key(mapped.key())));
            identifiers(mapped).map(Leaving::name).forEach(names::add);
        }
        return goes;
    }

    boolean refersToGone(Kind kind, Ref ref) {
        boolean local = alsoKnownAs.getOrDefault(kind, Set.of()).contains(name(ref));
        return local
                || !ref.resolved()
                        && ways.contains(new Way(kind.name(), ref.by()))
                        && asked.computeIfAbsent(kind, same -> new HashMap<>())
                                .computeIfAbsent(ref, named -> suppressed.test(kind, named));
    }

    /** What is left of a record without those that must not come back; empty if it was theirs. */
    Optional<Canonical> left(Canonical record) {
        return without.left(record);
    }

    private boolean is(Kind kind, Ref named) {
        return ways.contains(new Way(kind.name(), named.by())) && suppressed.test(kind, named);
    }

    private static Stream<Ref> identifiers(Mapped mapped) {
        return mapped.identifiers().entrySet().stream()
                .filter(identifier -> !identifier.getValue().isBlank())
                .map(identifier -> new Ref(identifier.getKey(), identifier.getValue()));
    }

    private static String name(Ref ref) {
        return ref.by() + ":" + Suppressed.folded(ref);
    }

    /** @param named {@code key}, or the name of an identifier */
    record Way(String kind, String named) {}
}
