package inzage.connector.access;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.store.OneOf;
import inzage.connector.store.SqlTime;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of the school's desk about links, kept with who and when. */
@Service
public class AccessDecisions {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public AccessDecisions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** As the other, without a reason. */
    @Transactional
    public void decide(String school, RecordId student, RecordId guardian, AccessDecision.Kind kind, String by) {
        decide(school, student, guardian, kind, by, Optional.empty());
    }

    /** Decides about a link; a decision of the same kind that stands already stays as it is. */
    @Transactional
    public void decide(
            String school,
            RecordId student,
            RecordId guardian,
            AccessDecision.Kind kind,
            String by,
            Optional<String> reason) {
        on(jdbc.sql("""
                        insert into access_decisions (school, student, guardian, kind, decided_by, decided_at, reason)
                        select :school, :student, :guardian, :kind, :by, :at, cast(:reason as varchar(500))
                         where not exists (
                               select 1 from access_decisions
                                where school = :school and student = :student and guardian = :guardian
                                  and kind = :kind and withdrawn_at is null)"""), school, student, guardian, kind)
                .param("by", by)
                .param("at", SqlTime.of(clock.instant()))
                .param("reason", reason.orElse(null))
                .update();
        events.publishEvent(new VisibilityChanged(school, student));
    }

    /** Withdraws the standing decision of this kind; effective at once. False if there is none. */
    @Transactional
    public boolean withdraw(String school, RecordId student, RecordId guardian, AccessDecision.Kind kind, String by) {
        int withdrawn = on(jdbc.sql("""
                        update access_decisions set withdrawn_at = :at, withdrawn_by = :by
                         where school = :school and student = :student and guardian = :guardian
                           and kind = :kind and withdrawn_at is null"""), school, student, guardian, kind)
                .param("by", by)
                .param("at", SqlTime.of(clock.instant()))
                .update();
        events.publishEvent(new VisibilityChanged(school, student));
        return withdrawn > 0;
    }

    /** All decisions about a student's links, also those withdrawn. */
    public List<AccessDecision> of(String school, RecordId student) {
        return jdbc.sql("""
                        select id, student, guardian, kind, decided_by, decided_at, withdrawn_at from access_decisions
                         where school = :school and student = :student
                         order by id""")
                .param("school", school)
                .param("student", student.hex())
                .query((row, number) -> decision(row))
                .list();
    }

    /** All decisions about the links of some students, also those withdrawn. */
    public Asked<AccessDecision> about(String school, Collection<RecordId> students) {
        return new Query<>("""
                        select id, student, guardian, kind, decided_by, decided_at, withdrawn_at from access_decisions
                         where (school, student) in (:students)
                         order by id""", Map.of("students", OneOf.ids(students, school)), (row, number) -> decision(row));
    }

    /** All decisions of a school that are not withdrawn. */
    public List<AccessDecision> standing(String school) {
        return jdbc.sql("""
                        select id, student, guardian, kind, decided_by, decided_at, withdrawn_at from access_decisions
                         where school = :school and withdrawn_at is null""")
                .param("school", school)
                .query((row, number) -> decision(row))
                .list();
    }

    private static JdbcClient.StatementSpec on(
            JdbcClient.StatementSpec statement,
            String school,
            RecordId student,
            RecordId guardian,
            AccessDecision.Kind kind) {
        return statement
                .param("school", school)
                .param("student", student.hex())
                .param("guardian", guardian.hex())
                .param("kind", kind.name());
    }

    private static AccessDecision decision(ResultSet row) throws SQLException {
        return new AccessDecision(
                row.getLong("id"),
                new RecordId(row.getString("student")),
                new RecordId(row.getString("guardian")),
                AccessDecision.Kind.valueOf(row.getString("kind")),
                row.getString("decided_by"),
                SqlTime.read(row, "decided_at"),
                SqlTime.optional(row, "withdrawn_at"));
    }
}
