package inzage.connector.account.key;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer.MembershipState;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whom a school keeps out, record by record. It says of a person what the state of a membership says of an account: for those who
 * come in without an account, and for those whose account is closed.
 */
@Service
public final class Exclusions {
    private final JdbcClient jdbc;

    Exclusions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a school. */
    public Map<RecordId, MembershipState> of(String school) {
        return jdbc
                .sql("select person, state from kept_out where school = :school")
                .param("school", school)
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(
                        row -> new RecordId(String.valueOf(row.get("person"))),
                        row -> MembershipState.valueOf(String.valueOf(row.get("state")))));
    }

    /** Empty for whoever is not kept out. */
    public Optional<MembershipState> of(String school, RecordId person) {
        return jdbc.sql("select state from kept_out where school = :school and person = :person")
                .param("school", school)
                .param("person", person.hex())
                .query(String.class)
                .optional()
                .map(MembershipState::valueOf);
    }

    /** Keeps persons out from now on, in the caller's transaction. */
    public void put(String school, Collection<RecordId> persons, MembershipState state) {
        lift(school, persons);
        persons.forEach(person -> jdbc.sql("""
                        insert into kept_out (school, person, state) values (:school, :person, :state)
                        on conflict do nothing""")
                .param("school", school)
                .param("person", person.hex())
                .param("state", state.name())
                .update());
    }

    /** Lets persons in again, in the caller's transaction. */
    public void lift(String school, Collection<RecordId> persons) {
        if (!persons.isEmpty()) {
            jdbc.sql("delete from kept_out where school = :school and person in (:persons)")
                    .param("school", school)
                    .param("persons", persons.stream().map(RecordId::hex).toList())
                    .update();
        }
    }
}
