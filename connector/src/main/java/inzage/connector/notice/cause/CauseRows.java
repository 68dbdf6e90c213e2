package inzage.connector.notice.cause;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.store.SqlTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of {@code notice_causes}. */
@Repository
class CauseRows {
    private static final String INSERT = """
            insert into notice_causes (school, student, account, silent, created_at, due_at)
            values (:school, :student, :account, :silent, :created, :due)""";

    private final NamedParameterJdbcTemplate jdbc;

    CauseRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One cause, or part of one. */
    record Row(
            long id,
            String school,
            @Nullable String student,
            @Nullable String account) {}

    void add(String school, Collection<RecordId> students, Set<NoticeKind> silent, Instant now, Instant due) {
        jdbc.batchUpdate(
                INSERT,
                students.stream()
                        .map(student -> values(school, student.hex(), null, silent, now, due))
                        .toArray(MapSqlParameterSource[]::new));
    }

    void add(String school, String account, Instant now) {
        jdbc.update(INSERT, values(school, null, account, Set.of(), now, now));
    }

    /** Whether somebody looks at the student at this very instant anyway. */
    boolean planned(String school, RecordId student, Instant due) {
        Long count = jdbc.queryForObject(
                "select count(*) from notice_causes where school = :school and student = :student and due_at = :due",
                Map.of("school", school, "student", student.hex(), "due", SqlTime.of(due)),
                Long.class);
        return count != null && count > 0;
    }

    /** As {@link #planned}, without telling of a kind. */
    boolean plannedSilent(String school, RecordId student, Instant due, NoticeKind kind) {
        return jdbc
                .queryForList(
                        """
                        select silent from notice_causes
                         where school = :school and student = :student and due_at = :due""", Map.of("school", school, "student", student.hex(), "due", SqlTime.of(due)), String.class)
                .stream()
                .anyMatch(silent -> NoticeKind.parse(silent).contains(kind));
    }

    /** Takes the oldest causes that are due and in nobody's hands. To be called in a transaction of its own. */
    List<Row> claim(Instant now, Duration lease, int attempts, int limit) {
        List<Row> rows = jdbc.query(
                """
                select id, school, student, account from notice_causes
                where due_at <= :now and (claimed_until is null or claimed_until <= :now) and attempts < :attempts
                order by id limit :limit
                for update skip locked""",
                Map.of("now", SqlTime.of(now), "attempts", attempts, "limit", limit),
                (row, i) -> new Row(
                        row.getLong("id"),
                        row.getString("school"),
                        row.getString("student"),
                        row.getString("account")));
        if (!rows.isEmpty()) {
            jdbc.update(
                    "update notice_causes set claimed_until = :until, attempts = attempts + 1 where id in (:ids)",
                    Map.of(
                            "until",
                            SqlTime.of(now.plus(lease)),
                            "ids",
                            rows.stream().map(Row::id).toList()));
        }
        return rows;
    }

    /** The kinds of which whatever is visible of the student now is baseline, by causes that are not done yet. */
    Set<NoticeKind> silent(String school, RecordId student) {
        Set<NoticeKind> silent = EnumSet.noneOf(NoticeKind.class);
        jdbc.queryForList(
                        "select silent from notice_causes where school = :school and student = :student",
                        Map.of("school", school, "student", student.hex()),
                        String.class)
                .forEach(text -> silent.addAll(NoticeKind.parse(text)));
        return silent;
    }

    void done(Collection<Long> ids) {
        jdbc.update("delete from notice_causes where id in (:ids)", Map.of("ids", ids));
    }

    /** How many were tried as often as allowed and are left for an operator. */
    long parked(int attempts) {
        Long count = jdbc.queryForObject(
                "select count(*) from notice_causes where attempts >= :attempts",
                Map.of("attempts", attempts),
                Long.class);
        return count == null ? 0 : count;
    }

    private static MapSqlParameterSource values(
            String school,
            @Nullable String student,
            @Nullable String account,
            Set<NoticeKind> silent,
            Instant now,
            Instant due) {
        return new MapSqlParameterSource("school", school)
                .addValue("student", student)
                .addValue("account", account)
                .addValue("silent", NoticeKind.text(silent))
                .addValue("created", SqlTime.of(now))
                .addValue("due", SqlTime.of(due));
    }
}
