package inzage.connector.consent;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import inzage.connector.store.OneOf;
import inzage.connector.store.SqlTime;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of consents. A row ends, it is never changed otherwise or deleted. */
final class ConsentRows {
    private static final String SEPARATOR = " ";

    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Consent> of(String school, RecordId student) {
        return jdbc.sql("""
                        select id, student, guardian, modules, given_at, withdrawn_at from consents
                         where school = :school and student = :student
                         order by id""")
                .param("school", school)
                .param("student", student.hex())
                .query((row, number) -> consent(row))
                .list();
    }

    Asked<Consent> about(String school, Collection<RecordId> students) {
        return new Query<>("""
                        select id, student, guardian, modules, given_at, withdrawn_at from consents
                         where (school, student) in (:students)
                         order by id""", Map.of("students", OneOf.ids(students, school)), (row, number) -> consent(row));
    }

    List<Consent> standing(String school) {
        return jdbc.sql("""
                        select id, student, guardian, modules, given_at, withdrawn_at from consents
                         where school = :school and withdrawn_at is null""")
                .param("school", school)
                .query((row, number) -> consent(row))
                .list();
    }

    void insert(
            Optional<Decider> by, String school, RecordId student, RecordId guardian, Set<Module> modules, Instant at) {
        jdbc.sql("""
                        insert into consents (school, student, guardian, modules, given_at, given_by, given_in)
                        values (:school, :student, :guardian, :modules, :at, :by, :in)""")
                .param("by", by.map(Decider::account).orElse(null))
                .param("in", by.map(Decider::session).orElse(null))
                .param("school", school)
                .param("student", student.hex())
                .param("guardian", guardian.hex())
                .param("modules", modules.stream().map(Module::name).sorted().collect(Collectors.joining(SEPARATOR)))
                .param("at", SqlTime.of(at))
                .update();
    }

    void end(Optional<Decider> by, String school, RecordId student, Collection<RecordId> guardians, Instant at) {
        if (guardians.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update consents set withdrawn_at = :at, withdrawn_by = :by, withdrawn_in = :in
                         where school = :school and student = :student and guardian in (:guardians)
                           and withdrawn_at is null""")
                .param("by", by.map(Decider::account).orElse(null))
                .param("in", by.map(Decider::session).orElse(null))
                .param("school", school)
                .param("student", student.hex())
                .param("guardians", guardians.stream().map(RecordId::hex).toList())
                .param("at", SqlTime.of(at))
                .update();
    }

    /** All that there ever was, newest first; without names. */
    List<PastConsent> history(String school, RecordId student) {
        return jdbc.sql("select * from consents where school = :school and student = :student order by id desc")
                .param("school", school)
                .param("student", student.hex())
                .query((row, number) -> past(row))
                .list();
    }

    private static PastConsent past(ResultSet row) throws SQLException {
        Consent consent = consent(row);
        return new PastConsent(
                consent.guardian(),
                Optional.empty(),
                consent.modules(),
                consent.givenAt(),
                decider(row, "given"),
                Optional.ofNullable(consent.withdrawnAt()),
                decider(row, "withdrawn"));
    }

    private static Optional<Decider> decider(ResultSet row, String what) throws SQLException {
        String account = row.getString(what + "_by");
        return account == null ? Optional.empty() : Optional.of(new Decider(account, row.getString(what + "_in")));
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getLong("id"),
                new RecordId(row.getString("student")),
                new RecordId(row.getString("guardian")),
                modules(row.getString("modules")),
                SqlTime.read(row, "given_at"),
                SqlTime.optional(row, "withdrawn_at"));
    }

    private static Set<Module> modules(String names) {
        return Arrays.stream(names.split(SEPARATOR))
                .filter(name -> !name.isEmpty())
                .map(Module::valueOf)
                .collect(Collectors.toSet());
    }
}
