package inzage.connector.right.search;

import inzage.connector.right.inventory.Holding;
import inzage.connector.sync.suppression.Suppressed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * By what the rows of some persons of a school are found.
 *
 * @param persons record ids; parameter {@code :persons}
 * @param keys of their records; {@code :keys}
 * @param waiting of records that wait and refer to them by what they are known by; {@code :waiting}
 * @param names what they are known by to their sources
 * @param sources those that knew them; {@code :sources}
 * @param accounts {@link Accounts}
 */
public record Theirs(
        String school,
        Set<String> persons,
        Set<Key> keys,
        Set<Key> waiting,
        Set<Suppressed> names,
        Set<String> sources,
        Accounts accounts) {
    /** In the place of a school for what is of none. */
    static final String NOWHERE = "-";

    private static final int PORTION = 500;
    private static final List<String> NOBODY = List.of("-");

    public Theirs {
        persons = Set.copyOf(persons);
        keys = Set.copyOf(keys);
        waiting = Set.copyOf(waiting);
        names = Set.copyOf(names);
        sources = Set.copyOf(sources);
    }

    /**
     * The accounts of some persons.
     *
     * @param all that stand for one of them, or saw them as a child's; {@code :accounts} are those that stand for them
     * @param involved of which news about them may be gathered; {@code :involved}
     * @param members whose membership of the school ends with them; {@code :members}
     * @param leaving that have nothing to do here without them; {@code :leaving}
     * @param digests of their addresses, as sign-ins are counted; {@code :digests}
     */
    public record Accounts(
            Set<String> all, Set<String> involved, Set<String> members, Set<String> leaving, Set<String> digests) {
        public Accounts {
            all = Set.copyOf(all);
            involved = Set.copyOf(involved);
            members = Set.copyOf(members);
            leaving = Set.copyOf(leaving);
            digests = Set.copyOf(digests);
        }
    }

    /** The same with further records that are theirs alone. */
    public Theirs and(Set<Key> further) {
        Set<Key> more = new HashSet<>(keys);
        more.addAll(further);
        return new Theirs(school, persons, more, waiting, names, sources, accounts);
    }

    /** The same without the accounts that are of use to nobody: these are kept for a while. */
    public Theirs keepingAccounts() {
        Accounts kept = new Accounts(accounts.all(), accounts.involved(), accounts.members(), Set.of(), Set.of());
        return new Theirs(school, persons, keys, waiting, names, sources, kept);
    }

    /** What conditions of the inventory ask for; nobody's rows match what is empty. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("school", school);
        parameters.put("persons", some(persons));
        parameters.put("sources", some(sources));
        parameters.put("accounts", some(accounts.all()));
        parameters.put("involved", some(accounts.involved()));
        parameters.put("members", some(accounts.members()));
        parameters.put("leaving", some(accounts.leaving()));
        parameters.put("digests", some(accounts.digests()));
        List<String> ids = List.copyOf(persons);
        IntStream.range(0, ids.size()).forEach(i -> parameters.put("mention" + i, "%" + ids.get(i) + "%"));
        return parameters;
    }

    /** A condition of the inventory as the database understands it. */
    public String sql(String condition) {
        String mention = IntStream.range(0, Math.max(1, persons.size()))
                .mapToObj(i -> "content like :mention" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
        return condition.replace(Holding.MENTION, persons.isEmpty() ? "1 = 0" : mention);
    }

    /** For conditions by key: some keys at a time, as the parameter that a condition names. */
    public List<Map<String, Object>> portions(String condition) {
        boolean waits = condition.contains(":waiting");
        List<Map<String, Object>> portions = new ArrayList<>();
        for (List<Key> portion : cut(waits ? waiting : keys)) {
            Map<String, Object> parameters = parameters();
            parameters.put(
                    waits ? "waiting" : "keys", portion.stream().map(Key::row).toList());
            portions.add(parameters);
        }
        return portions;
    }

    private static List<List<Key>> cut(Collection<Key> all) {
        List<Key> keys = List.copyOf(all);
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + PORTION)
                .mapToObj(from -> keys.subList(from, Math.min(from + PORTION, keys.size())))
                .toList();
    }

    private static Collection<String> some(Set<String> values) {
        return values.isEmpty() ? NOBODY : values;
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "Theirs[" + persons.size() + " persons]";
    }
}
