package inzage.connector.restoration.closed;

import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the tables of decisions, memberships and offices. */
@Component
class StandingRows {
    private static final String WHO = "restored backup";
    private static final String WHY = "It was closed before the backup was loaded, and is closed again.";

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing now(Instant at) {
        Set<Closed> closed = new HashSet<>();
        for (Closed.Sort sort : Closed.Sort.values()) {
            closed.addAll(jdbc.sql(sort.standing())
                    .query((row, number) ->
                            new Closed(sort, row.getString("school"), row.getString("one"), row.getString("two")))
                    .list());
        }
        return new Standing(at, closed, offices());
    }

    private Set<Office> offices() {
        Set<Office> offices = new HashSet<>(jdbc.sql("select account, school, role from school_roles")
                .query((row, number) ->
                        new Office(row.getString("account"), row.getString("school"), row.getString("role")))
                .list());
        offices.addAll(jdbc.sql("select account from operators")
                .query((row, number) -> Office.operator(row.getString("account")))
                .list());
        return offices;
    }

    void close(Closed closed, Instant now) {
        jdbc.sql(closed.sort().again())
                .param("school", closed.school())
                .param("one", closed.one())
                .param("two", closed.two())
                .param("who", WHO)
                .param("why", WHY)
                .param("now", SqlTime.of(now))
                .update();
    }

    void dismiss(Office office) {
        if (office.operator()) {
            jdbc.sql("delete from operators where account = :account")
                    .param("account", office.account())
                    .update();
        } else {
            jdbc.sql("delete from school_roles where account = :account and school = :school and role = :role")
                    .param("account", office.account())
                    .param("school", office.school())
                    .param("role", office.role())
                    .update();
        }
    }
}
