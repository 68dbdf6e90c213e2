package inzage.connector.exam;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.store.GeneratedId;
import inzage.connector.store.SqlTime;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the exam board determined. A determination is withdrawn, never changed. */
@Service
public class Determinations {
    private static final String SELECT = """
            select id, school_year, sitting, level, component, subject, site, visible_from, recorded_by, recorded_at,
                   coalesce(as_of, recorded_at) as covers, withdrawn_by, withdrawn_at
              from determinations""";

    private final JdbcClient jdbc;
    private final Clock clock;

    public Determinations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A determination, and who recorded and withdrew it.
     *
     * @param at when it was recorded
     * @param withdrawnBy empty while it stands
     */
    public record Entry(Determination determination, String by, Instant at, Optional<String> withdrawnBy) {}

    /** Determines the versions in force now. */
    public void determine(String school, Scope scope, Instant visibleFrom, String by) {
        determine(school, scope, visibleFrom, clock.instant(), by);
    }

    /**
     * Determines the versions that were in force at an instant.
     *
     * @return its id
     */
    public long determine(String school, Scope scope, Instant visibleFrom, Instant asOf, String by) {
        RecordId subject = scope.subject();
        RecordId site = scope.site();
        return GeneratedId.of(jdbc.sql("""
                        insert into determinations (school, school_year, sitting, level, component, subject, site,
                               visible_from, recorded_by, recorded_at, as_of)
                        values (:school, :year, :sitting, :level, :component, :subject, :site,
                               :visibleFrom, :by, :at, :asOf)""")
                .param("school", school)
                .param("year", scope.schoolYear())
                .param("sitting", scope.sitting())
                .param("level", scope.level())
                .param(
                        "component",
                        Optional.ofNullable(scope.component()).map(Enum::name).orElse(null))
                .param("subject", subject == null ? null : subject.hex())
                .param("site", site == null ? null : site.hex())
                .param("visibleFrom", SqlTime.of(visibleFrom))
                .param("by", by)
                .param("at", SqlTime.of(clock.instant()))
                .param("asOf", SqlTime.of(asOf)));
    }

    /** Effective at once. False if this school has no such determination that stands. */
    public boolean withdraw(String school, long id, String by) {
        return jdbc.sql("""
                        update determinations set withdrawn_at = :at, withdrawn_by = :by
                         where school = :school and id = :id and withdrawn_at is null""")
                        .param("school", school)
                        .param("id", id)
                        .param("by", by)
                        .param("at", SqlTime.of(clock.instant()))
                        .update()
                == 1;
    }

    /** All determinations of a school, also those withdrawn. */
    public List<Determination> of(String school) {
        return jdbc.sql(SELECT + " where school = :school order by id")
                .param("school", school)
                .query((row, number) -> determination(row))
                .list();
    }

    /** As {@link #of}, to be asked together with something else. */
    public Asked<Determination> asked(String school) {
        return new Query<>(
                SELECT + " where school = :school order by id",
                Map.of("school", school),
                (row, number) -> determination(row));
    }

    /** The same with who did it, newest first. */
    public List<Entry> entries(String school) {
        return jdbc.sql(SELECT + " where school = :school order by id desc")
                .param("school", school)
                .query((row, number) -> new Entry(
                        determination(row),
                        row.getString("recorded_by"),
                        SqlTime.read(row, "recorded_at"),
                        Optional.ofNullable(row.getString("withdrawn_by"))))
                .list();
    }

    private static Determination determination(ResultSet row) throws SQLException {
        String component = row.getString("component");
        Scope scope = new Scope(
                row.getString("school_year"),
                row.getString("sitting"),
                row.getString("level"),
                component == null ? null : ExamComponent.valueOf(component),
                id(row.getString("subject")),
                id(row.getString("site")));
        return new Determination(
                row.getLong("id"),
                scope,
                SqlTime.read(row, "visible_from"),
                SqlTime.read(row, "covers"),
                SqlTime.optional(row, "withdrawn_at"));
    }

    static @Nullable RecordId id(@Nullable String hex) {
        return hex == null ? null : new RecordId(hex);
    }
}
