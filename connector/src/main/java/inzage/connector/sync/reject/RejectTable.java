package inzage.connector.sync.reject;

import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the table of rejects for operators. */
public final class RejectTable implements Rejects {
    private final JdbcClient jdbc;

    public RejectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RejectRow> page(String school, String source, Which which, OptionalLong before, int limit) {
        String state =
                switch (which) {
                    case OPEN -> "resolved_at is null";
                    case RESOLVED -> "resolved_at is not null";
                };
        return jdbc.sql("select * from rejects where school = :school and source = :source and id < :before and "
                        + state + " order by id desc fetch first :limit rows only")
                .param("school", school)
                .param("source", source)
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query(RejectTable::row)
                .list();
    }

    @Override
    public List<RejectGroup> groups(String school, String source) {
        return jdbc.sql("""
                        select g.*, e.message, e.origin_file, e.origin_row
                          from (select kind, code, field, count(*) as total, max(id) as example,
                                       max(case when protective then 1 else 0 end) as closing,
                                       min(first_seen) as first_seen, max(last_seen) as last_seen
                                  from rejects
                                 where school = :school and source = :source and resolved_at is null
                                 group by kind, code, field) g
                          join rejects e on e.id = g.example
                         order by g.total desc, g.kind, g.code, g.field""")
                .param("school", school)
                .param("source", source)
                .query(RejectTable::group)
                .list();
    }

    private static RejectRow row(ResultSet row, int number) throws SQLException {
        return new RejectRow(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("record_key"),
                row.getString("field"),
                row.getString("code"),
                row.getString("message"),
                row.getBoolean("protective"),
                row.getString("origin_file"),
                row.getLong("origin_row"),
                row.getLong("run"),
                SqlTime.read(row, "first_seen"),
                SqlTime.read(row, "last_seen"),
                SqlTime.optional(row, "resolved_at"));
    }

    private static RejectGroup group(ResultSet row, int number) throws SQLException {
        return new RejectGroup(
                row.getString("kind"),
                row.getString("code"),
                row.getString("field"),
                row.getLong("total"),
                row.getInt("closing") > 0,
                SqlTime.read(row, "first_seen"),
                SqlTime.read(row, "last_seen"),
                row.getString("message"),
                row.getString("origin_file"),
                row.getLong("origin_row"));
    }
}
