package inzage.connector.right.search;

import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.right.Person;
import inzage.connector.right.inventory.Holding;
import inzage.connector.right.inventory.Inventory;
import inzage.connector.sync.suppression.Suppressed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds by what persons are known, from their record ids alone. */
@Component
public class Search {
    private static final Map<String, Holding> HOLDINGS =
            Inventory.all().stream().collect(Collectors.toUnmodifiableMap(Holding::table, Function.identity()));
    private static final List<Kind> PEOPLE = List.of(Kind.of(Student.class), Kind.of(Guardian.class));

    private final JdbcClient jdbc;
    private final AccountSearch accounts;
    private final Mentions mentions;

    public Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.accounts = new AccountSearch(jdbc);
        this.mentions = new Mentions(jdbc);
    }

    /** What there is of them at the school. */
    public Theirs of(String school, Collection<RecordId> ids) {
        Set<String> persons = ids.stream().map(RecordId::hex).collect(Collectors.toSet());
        Theirs persona =
                new Theirs(school, persons, Set.of(), Set.of(), Set.of(), Set.of(), accounts.of(school, persons));
        Set<Suppressed> names = names(persona);
        Set<Key> keys = keys(persona);
        return new Theirs(
                school,
                persons,
                keys,
                mentions.waiting(school, names),
                names,
                keys.stream().map(Key::source).collect(Collectors.toSet()),
                persona.accounts());
    }

    /**
     * A person with the other records of the same one at the school, the person first: a source may list a parent once per child, and
     * the account stands for all of them.
     */
    public List<Person> same(Person person) {
        return Stream.concat(
                        Stream.of(person),
                        accounts.together(person.school(), person.id().hex()).stream()
                                .map(hex -> new Person(person.school(), person.sort(), new RecordId(hex))))
                .toList();
    }

    /** What there is of an account, school by school, after what belongs to no school. */
    public List<Theirs> ofAccount(String account) {
        List<String> schools =
                jdbc.sql("""
                        select school from memberships where account = :account
                        union select school from exports where asked_by = :account and school is not null
                         order by school""").param("account", account).query(String.class).list();
        Theirs.Accounts alone = accounts.alone(account);
        return Stream.concat(Stream.of(Theirs.NOWHERE), schools.stream())
                .map(school -> new Theirs(school, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), alone))
                .toList();
    }

    /** The addresses of the accounts that have nothing to do here without them. */
    public Set<String> addresses(Theirs theirs) {
        return new HashSet<>(jdbc.sql("select email from accounts where id in (:leaving)")
                .params(theirs.parameters())
                .query(String.class)
                .list());
    }

    /** Whether the school has, or had, a record of that person. */
    public boolean knows(Person person) {
        return jdbc.sql("select count(*) from \"" + person.sort().kind().table()
                                + "\" where school = :school and record_id = :id")
                        .param("school", person.school())
                        .param("id", person.id().hex())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Set<Key> keys(Theirs persona) {
        Set<Key> keys = new HashSet<>(jdbc.sql("""
                        select kind, source, record_key from identities
                         where school = :school and record_id in (:persons)
                        union
                        select kind, source, record_key from record_versions
                         where school = :school and record_id in (:persons)""")
                .params(persona.parameters())
                .query((row, number) ->
                        new Key(row.getString("kind"), row.getString("source"), row.getString("record_key")))
                .list());
        for (Kind kind : Kind.all()) {
            Holding holding = HOLDINGS.get(kind.table());
            if (holding != null && holding.byKey().isPresent()) {
                keys.addAll(keys(kind, holding, persona));
            }
        }
        return keys;
    }

    private List<Key> keys(Kind kind, Holding holding, Theirs persona) {
        return jdbc.sql("select source, record_key from " + holding.quoted() + " where "
                        + holding.whose().orElseThrow())
                .params(persona.parameters())
                .query((row, number) -> new Key(kind.name(), row.getString("source"), row.getString("record_key")))
                .list();
    }

    /** A person who comes under one of them is the same person: also the number and the user name. */
    private Set<Suppressed> names(Theirs persona) {
        Set<Suppressed> names = new HashSet<>();
        for (Kind kind : PEOPLE) {
            jdbc.sql("""
                            select source, 'key' as name, record_key as named from identities
                             where school = :school and kind = :kind and record_id in (:persons)
                            union
                            select '', name, value_text from identifiers
                             where school = :school and kind = :kind and record_id in (:persons)""")
                    .params(persona.parameters())
                    .param("kind", kind.name())
                    .query(row -> {
                        String named = row.getString("named");
                        names.add(
                                row.getString("source").isEmpty()
                                        ? Suppressed.identifier(kind, row.getString("name"), named)
                                        : Suppressed.key(row.getString("source"), kind, named));
                    });
        }
        return names;
    }
}
