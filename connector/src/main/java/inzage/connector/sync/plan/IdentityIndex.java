package inzage.connector.sync.plan;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.IdentityRows;
import inzage.connector.store.IdentityRows.Identifier;
import inzage.connector.store.RecordIds;
import inzage.connector.sync.Mapped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in one kind, seen by one source: its keys, and the identifiers that all sources share. An identifier that stands for
 * several records stands for none.
 */
final class IdentityIndex {
    private static final int LONGEST = 255;

    private final Kind kind;
    private final String school;
    private final String source;
    private final String currentYear;
    private final RecordIds computed;
    private final Map<String, RecordId> byKey;
    private final Map<String, Map<String, Identifier>> own = new HashMap<>();
    private final Map<Name, Set<Identifier>> byName = new HashMap<>();
    private final Map<String, RecordId> newIds = new LinkedHashMap<>();
    private final Set<String> changedKeys = new HashSet<>();
    private final Set<String> forgottenKeys = new HashSet<>();

    IdentityIndex(IdentityRows rows, RecordIds computed, String school, String source, Kind kind, String currentYear) {
        this.kind = kind;
        this.school = school;
        this.source = source;
        this.computed = computed;
        this.currentYear = currentYear;
        this.byKey = new HashMap<>(rows.ids(school, kind, source));
        rows.identifiers(school, kind).forEach(this::add);
    }

    /** The record that a key of this source stands for. */
    Optional<RecordId> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The record that an identifier stands for.
     *
     * @param schoolYear where a group is looked for; {@code null}: in all years, and if several have it, in the current one
     */
    Optional<RecordId> byIdentifier(String name, String value, @Nullable String schoolYear) {
        Collection<Identifier> found = byName.getOrDefault(new Name(name, fold(value)), Set.of());
        if (schoolYear != null && kind.type() == Group.class) {
            return only(ofYear(found, schoolYear));
        }
        Optional<RecordId> always = only(found);
        return always.isPresent() ? always : only(ofYear(found, currentYear));
    }

    private static List<Identifier> ofYear(Collection<Identifier> found, String year) {
        return found.stream()
                .filter(identifier -> identifier.schoolYear().equals(year))
                .toList();
    }

    /** Gives every delivered record its id: its own of before, that of another source's record it meets, or a new one. */
    void assign(Collection<Mapped> delivered) {
        delivered.forEach(this::renew);
        Map<Name, Long> uses = delivered.stream()
                .flatMap(mapped -> names(mapped).stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Set<RecordId> taken = new HashSet<>(byKey.values());
        for (Mapped mapped : delivered) {
            if (!byKey.containsKey(mapped.key())) {
                RecordId id = met(mapped, uses)
                        .filter(other -> !taken.contains(other))
                        .orElseGet(() -> computed.of(school, source, kind, mapped.key()));
                taken.add(id);
                byKey.put(mapped.key(), id);
                newIds.put(mapped.key(), id);
            }
        }
        delivered.forEach(this::addOwn);
    }

    /** What is to be written when the plan is applied. */
    Writes writes() {
        List<Identifier> added = changedKeys.stream()
                .flatMap(key -> own.getOrDefault(key, Map.of()).values().stream())
                .toList();
        return new Writes(kind, newIds, forgottenKeys, added);
    }

    private void add(Identifier identifier) {
        byName.computeIfAbsent(new Name(identifier.name(), identifier.value()), name -> new HashSet<>())
                .add(identifier);
        if (identifier.source().equals(source)) {
            own.computeIfAbsent(identifier.key(), key -> new HashMap<>()).put(identifier.name(), identifier);
        }
    }

    /** Forgets what this source said of a record before. */
    private void renew(Mapped mapped) {
        Map<String, Identifier> before = own.getOrDefault(mapped.key(), Map.of());
        Map<String, String> known =
                before.values().stream().collect(Collectors.toMap(Identifier::name, Identifier::value));
        Map<String, String> now = names(mapped).stream().collect(Collectors.toMap(Name::name, Name::value));
        String year = year(mapped);
        if (known.equals(now)
                && before.values().stream().allMatch(i -> i.schoolYear().equals(year))) {
            return;
        }
        changedKeys.add(mapped.key());
        if (!before.isEmpty()) {
            forgottenKeys.add(mapped.key());
        }
        before.values().forEach(old -> byName.getOrDefault(new Name(old.name(), old.value()), new HashSet<>())
                .remove(old));
        own.remove(mapped.key());
    }

    private void addOwn(Mapped mapped) {
        if (changedKeys.contains(mapped.key())) {
            RecordId id = Objects.requireNonNull(byKey.get(mapped.key()));
            names(mapped)
                    .forEach(name ->
                            add(new Identifier(source, mapped.key(), name.name(), name.value(), year(mapped), id)));
        }
    }

    /** The one record of other sources that an identifier of this one stands for. */
    private Optional<RecordId> met(Mapped mapped, Map<Name, Long> uses) {
        String year = year(mapped);
        Set<RecordId> met = new HashSet<>();
        for (Name name : names(mapped)) {
            if (uses.getOrDefault(name, 0L) == 1) {
                only(ofYear(byName.getOrDefault(name, Set.of()), year).stream()
                                .filter(other -> !other.source().equals(source))
                                .toList())
                        .ifPresent(met::add);
            }
        }
        return met.size() == 1 ? Optional.of(met.iterator().next()) : Optional.empty();
    }

    private static Optional<RecordId> only(Collection<Identifier> found) {
        List<RecordId> ids =
                found.stream().map(Identifier::id).distinct().limit(2).toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    private static String year(Mapped mapped) {
        return mapped.record() instanceof Group group ? group.schoolYear() : "";
    }

    private static List<Name> names(Mapped mapped) {
        List<Name> names = new ArrayList<>();
        mapped.identifiers().forEach((name, value) -> {
            String folded = fold(value);
            if (!folded.isEmpty() && folded.length() <= LONGEST) {
                names.add(new Name(name, folded));
            }
        });
        return names;
    }

    private static String fold(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private record Name(String name, String value) {}

    /**
     * Changes to who is who.
     *
     * @param ids new ids by key
     * @param forgotten keys whose identifiers of before do not count any more
     * @param identifiers what they are known by now
     */
    record Writes(Kind kind, Map<String, RecordId> ids, Set<String> forgotten, List<Identifier> identifiers) {
        boolean any() {
            return !ids.isEmpty() || !forgotten.isEmpty() || !identifiers.isEmpty();
        }
    }
}
