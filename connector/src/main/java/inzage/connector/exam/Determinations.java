package inzage.connector.exam;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the exam board determined. A determination is withdrawn, never changed. */
@Service
public class Determinations {
    private final JdbcClient jdbc;
    private final Clock clock;

    public Determinations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Determines the versions in force now. */
    public void determine(String school, Scope scope, Instant visibleFrom, String by) {
        RecordId subject = scope.subject();
        RecordId site = scope.site();
        jdbc.sql("""
                        insert into determinations (school, school_year, sitting, level, component, subject, site,
                               visible_from, recorded_by, recorded_at)
                        values (:school, :year, :sitting, :level, :component, :subject, :site,
                               :visibleFrom, :by, :at)""")
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
                .update();
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
        return jdbc.sql("""
                        select id, school_year, sitting, level, component, subject, site,
                               visible_from, recorded_at, withdrawn_at
                          from determinations where school = :school order by id""")
                .param("school", school)
                .query((row, number) -> determination(row))
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
                SqlTime.read(row, "recorded_at"),
                SqlTime.optional(row, "withdrawn_at"));
    }

    static @Nullable RecordId id(@Nullable String hex) {
        return hex == null ? null : new RecordId(hex);
    }
}
