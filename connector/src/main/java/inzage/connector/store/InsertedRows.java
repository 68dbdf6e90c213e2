package inzage.connector.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Inserts many rows into one table at once, in the caller's transaction: by COPY where the database is PostgreSQL, else as a batch. */
final class InsertedRows {
    private static final int PART = 1 << 16;

    private static final long MANY = 5000;

    private final JdbcOperations jdbc;
    private final Map<String, Long> counts = new HashMap<>();

    InsertedRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Inserts rows.
     *
     * @param columns quoted where that is needed
     * @param rows texts, booleans, days and moments in the order of the columns
     */
    void insert(String table, List<String> columns, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String names = table + " (" + String.join(", ", columns) + ")";
        boolean copied = Boolean.TRUE.equals(
                jdbc.execute((ConnectionCallback<Boolean>) connection -> copy(connection, names, rows)));
        if (copied) {
            counts.merge(table, (long) rows.size(), Long::sum);
        } else {
            String holes = "?" + ", ?".repeat(columns.size() - 1);
            jdbc.batchUpdate("insert into " + names + " values (" + holes + ")", rows);
        }
    }

    /**
     * Has PostgreSQL look at tables that grew much: until it does by itself, a minute or more later, it takes them for empty and
     * reads them as a whole for every question.
     */
    void analyze() {
        counts.forEach((table, rows) -> {
            if (rows >= MANY) {
                jdbc.execute("analyze " + table);
            }
        });
        counts.clear();
    }

    private static boolean copy(Connection connection, String names, List<@Nullable Object[]> rows)
            throws SQLException {
        if (!connection.isWrapperFor(PGConnection.class)) {
            return false;
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + names + " from stdin");
        try {
            StringBuilder text = new StringBuilder(PART + PART / 4);
            for (@Nullable Object[] row : rows) {
                line(text, row);
                if (text.length() > PART) {
                    send(copy, text);
                }
            }
            send(copy, text);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        return true;
    }

    /** While the database takes one part in, the next is made. */
    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    /** In the text format of COPY: tabs between columns, {@code \\N} for what is absent. */
    private static void line(StringBuilder text, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object value = row[i];
            text.append(value == null ? "\\N" : escaped(value.toString()));
        }
        text.append('\n');
    }

    private static String escaped(String plain) {
        boolean escapes = plain.indexOf('\\') >= 0
                || plain.indexOf('\t') >= 0
                || plain.indexOf('\n') >= 0
                || plain.indexOf('\r') >= 0;
        return escapes
                ? plain.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                : plain;
    }
}
