package inzage.connector.account;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of memberships and of the persons they stand for. */
@Component
final class MembershipRows {
    private static final String SELECT = """
            select m.account, m.school, m.kind, m.state, p.person from memberships m
            join membership_persons p on p.account = m.account and p.school = m.school
            """;

    private final JdbcClient jdbc;

    MembershipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces what is there for the account and school. Runs in the caller's transaction. */
    void write(Membership membership) {
        jdbc.sql("delete from memberships where account = :account and school = :school")
                .param("account", membership.account())
                .param("school", membership.school())
                .update();
        jdbc.sql("insert into memberships (account, school, kind, state) values (:account, :school, :kind, :state)")
                .param("account", membership.account())
                .param("school", membership.school())
                .param("kind", membership.kind().name())
                .param("state", membership.state().name())
                .update();
        membership.persons().forEach(person -> write(membership, person));
    }

    private void write(Membership membership, RecordId person) {
        try {
            jdbc.sql("insert into membership_persons (account, school, person) values (:account, :school, :person)")
                    .param("account", membership.account())
                    .param("school", membership.school())
                    .param("person", person.hex())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new IllegalStateException("person " + person + " belongs to another account", e);
        }
    }

    void setState(String account, String school, Viewer.MembershipState state) {
        jdbc.sql("update memberships set state = :state where account = :account and school = :school")
                .param("state", state.name())
                .param("account", account)
                .param("school", school)
                .update();
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
                new RecordId(row.getString("person")));
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
        return new Membership(first.account, first.school, first.kind, first.state, persons);
    }

    private record Person(
            String account, String school, Viewer.Kind kind, Viewer.MembershipState state, RecordId person) {}
}
