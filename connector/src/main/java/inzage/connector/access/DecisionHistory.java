package inzage.connector.access;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was decided about links, by whom and why, also what was withdrawn. */
@Component
public class DecisionHistory {
    private final JdbcClient jdbc;

    public DecisionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One decision.
     *
     * @param by the account that decided
     * @param withdrawnBy the account that withdrew it; empty while it stands
     */
    public record Entry(
            RecordId guardian,
            AccessDecision.Kind kind,
            String by,
            Instant at,
            Optional<String> reason,
            Optional<String> withdrawnBy,
            Optional<Instant> withdrawnAt) {}

    List<Entry> of(String school, RecordId student) {
        return jdbc.sql("""
                        select guardian, kind, decided_by, decided_at, reason, withdrawn_by, withdrawn_at
                          from access_decisions
                         where school = :school and student = :student
                         order by id desc""")
                .param("school", school)
                .param("student", student.hex())
                .query((row, number) -> new Entry(
                        new RecordId(row.getString("guardian")),
                        AccessDecision.Kind.valueOf(row.getString("kind")),
                        row.getString("decided_by"),
                        SqlTime.read(row, "decided_at"),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getString("withdrawn_by")),
                        Optional.ofNullable(SqlTime.optional(row, "withdrawn_at"))))
                .list();
    }
}
