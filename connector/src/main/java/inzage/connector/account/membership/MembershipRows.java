package inzage.connector.account.membership;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of memberships and of the persons they stand for. */
@Component
final class MembershipRows {
    private static final String SELECT = """
            select m.account, m.school, m.kind, m.state, m.mail, p.person, p.suspended_at from memberships m
            join membership_persons p on p.account = m.account and p.school = m.school
            """;

    private final JdbcClient jdbc;

    MembershipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what is not there yet; a membership and a person that are there stay as they are. Runs in the caller's transaction. */
    void add(Membership membership, Instant now) {
        jdbc.sql("""
                insert into memberships (account, school, kind, state, joined_at)
                values (:account, :school, :kind, :state, :now) on conflict do nothing""")
                .param("account", membership.account())
                .param("school", membership.school())
                .param("kind", membership.kind().name())
                .param("state", membership.state().name())
                .param("now", SqlTime.of(now))
                .update();
        membership.persons().forEach(person -> add(membership, person));
    }

    private void add(Membership membership, RecordId person) {
        jdbc.sql("""
                insert into membership_persons (account, school, person) values (:account, :school, :person)
                on conflict do nothing""")
                .param("account", membership.account())
                .param("school", membership.school())
                .param("person", person.hex())
                .update();
        String owner = jdbc.sql("select account from membership_persons where school = :school and person = :person")
                .param("school", membership.school())
                .param("person", person.hex())
                .query(String.class)
                .single();
        if (!owner.equals(membership.account())) {
            throw new IllegalStateException("person " + person + " belongs to another account");
        }
    }

    void setMail(String account, String school, boolean mail) {
        jdbc.sql("update memberships set mail = :mail where account = :account and school = :school")
                .param("mail", mail)
                .param("account", account)
                .param("school", school)
                .update();
    }

    void setState(String account, String school, Viewer.MembershipState state, @Nullable String reason) {
        jdbc.sql("""
                update memberships set state = :state, reason = :reason
                where account = :account and school = :school""")
                .param("reason", reason)
                .param("state", state.name())
                .param("account", account)
                .param("school", school)
                .update();
    }

    List<Membership> ofSchool(String school) {
        return collect(jdbc.sql(SELECT + "where m.school = :school order by m.account, p.person")
                .param("school", school)
                .query(MembershipRows::one)
                .list());
    }

    List<Membership> ofAccount(String account) {
        return collect(jdbc.sql(SELECT + "where m.account = :account order by m.school, p.person")
                .param("account", account)
                .query(MembershipRows::one)
                .list());
    }

    List<Membership> ofPersons(String school, Set<RecordId> persons) {
        List<String> ids = persons.stream().map(RecordId::hex).toList();
        return collect(jdbc.sql(SELECT + """
                        where m.school = :school and m.account in
                            (select account from membership_persons where school = :school and person in (:persons))
                        order by m.account, p.person""")
                .param("school", school)
                .param("persons", ids)
                .query(MembershipRows::one)
                .list());
    }

    private static Person one(ResultSet row, int index) throws SQLException {
        return new Person(
                row.getString("account"),
                row.getString("school"),
                Viewer.Kind.valueOf(row.getString("kind")),
                Viewer.MembershipState.valueOf(row.getString("state")),
                row.getBoolean("mail"),
                new RecordId(row.getString("person")),
                row.getObject("suspended_at") != null);
    }

    private static List<Membership> collect(List<Person> rows) {
        Map<List<String>, List<Person>> byMembership = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.account, row.school), LinkedHashMap::new, Collectors.toList()));
        return byMembership.values().stream().map(MembershipRows::membership).toList();
    }

    private static Membership membership(Collection<Person> rows) {
        Person first = rows.iterator().next();
        Set<RecordId> persons = rows.stream().map(Person::person).collect(Collectors.toSet());
        Set<RecordId> suspended =
                rows.stream().filter(Person::suspended).map(Person::person).collect(Collectors.toSet());
        return new Membership(first.account, first.school, first.kind, first.state, persons, suspended, first.mail);
    }

    private record Person(
            String account,
            String school,
            Viewer.Kind kind,
            Viewer.MembershipState state,
            boolean mail,
            RecordId person,
            boolean suspended) {}
}
