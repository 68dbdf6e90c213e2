package inzage.connector.settings.closure;

import inzage.connector.publication.Module;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.GeneratedId;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of what is closed. */
public final class ClosureRows {
    private static final String SELECT = """
            select c.*, l.lifted_at from closures c left join closure_lifts l on l.closure = c.id
            """;

    private final JdbcClient jdbc;

    public ClosureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The settings, with what is closed in them now. */
    public Settings over(Settings settings, String school) {
        Settings closed = settings;
        for (Closure closure : of(Optional.of(school))) {
            if (closure.liftedAt().isEmpty()) {
                closed = over(closed, closure);
            }
        }
        return closed;
    }

    private static Settings over(Settings settings, Closure closure) {
        return switch (closure.what()) {
            case SCHOOL -> settings.underMaintenance();
            case SOURCE -> settings.withoutSource(closure.name());
            case MODULE ->
                Arrays.stream(Module.values())
                        .filter(module -> module.word().equals(closure.name()))
                        .findFirst()
                        .map(settings::without)
                        .orElse(settings);
        };
    }

    /** Newest first, also those that were lifted. */
    List<Closure> of(Optional<String> school) {
        return jdbc.sql(SELECT + (school.isPresent() ? " where c.school = :school" : "") + " order by c.id desc")
                .param("school", school.orElse(null))
                .query((row, number) -> closure(row))
                .list();
    }

    long insert(String school, Closure.What what, String name, String reason, String by, Instant at) {
        return GeneratedId.of(jdbc.sql("""
                        insert into closures (school, what, name, reason, closed_by, closed_at)
                        values (:school, :what, :name, :reason, :by, :at)""")
                .param("school", school)
                .param("what", what.name())
                .param("name", name)
                .param("reason", reason)
                .param("by", by)
                .param("at", SqlTime.of(at)));
    }

    /** False if the school has no such closure, or it was lifted before. */
    boolean lift(String school, long id, String by, Instant at) {
        return jdbc.sql("""
                        insert into closure_lifts (closure, school, lifted_by, lifted_at)
                        select id, school, :by, :at from closures where id = :id and school = :school
                        on conflict do nothing""")
                        .param("by", by)
                        .param("at", SqlTime.of(at))
                        .param("id", id)
                        .param("school", school)
                        .update()
                == 1;
    }

    private static Closure closure(ResultSet row) throws SQLException {
        return new Closure(
                row.getLong("id"),
                row.getString("school"),
                Closure.What.valueOf(row.getString("what")),
                row.getString("name"),
                row.getString("reason"),
                row.getString("closed_by"),
                SqlTime.read(row, "closed_at"),
                Optional.ofNullable(SqlTime.optional(row, "lifted_at")));
    }
}
