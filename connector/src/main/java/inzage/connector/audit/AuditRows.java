package inzage.connector.audit;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of lines. There is no statement that changes or deletes one. */
final class AuditRows {
    static final RowMapper<AuditLine> LINE = (row, number) -> line(row);
    /** Of one statement: a database takes only so many parameters. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    AuditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += MOST) {
            some(entries.subList(from, Math.min(entries.size(), from + MOST)));
        }
    }

    private void some(List<Entry> entries) {
        List<@Nullable Object> values = new ArrayList<>();
        entries.forEach(entry -> values.addAll(values(entry)));
        jdbc.sql("""
                        insert into audit_lines (noted_at, school, account, role, as_account, child, resource, decision,
                               reason, request) values\s""" + String.join(", ", Collections.nCopies(entries.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
                .params(values)
                .update();
    }

    private static List<@Nullable Object> values(Entry entry) {
        Actor actor = entry.actor();
        Act act = entry.act();
        return Stream.<@Nullable Object>of(
                        SqlTime.of(entry.at()),
                        act.school().orElse(null),
                        actor.account(),
                        actor.role().name(),
                        actor.as().orElse(null),
                        act.child().map(RecordId::hex).orElse(null),
                        act.resource(),
                        act.decision(),
                        act.reason().orElse(null),
                        actor.request())
                .toList();
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                SqlTime.read(row, "noted_at"),
                new Actor(
                        row.getString("account"),
                        Actor.Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getString("as_account")),
                        row.getString("request")),
                new Act(
                        Optional.ofNullable(row.getString("school")),
                        Optional.ofNullable(row.getString("child")).map(RecordId::new),
                        row.getString("resource"),
                        row.getString("decision"),
                        Optional.ofNullable(row.getString("reason"))));
    }
}
