package inzage.config.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Simpler ways to do a part of what a sync does, on the same file and the same server. Each returns how many rows it met. */
final class Peers {
    private static final int BATCH = 1000;

    private final DataSource database;
    private final Path file;

    Peers(DataSource database, Path file) {
        this.database = database;
        this.file = file;
    }

    /** Reads every cell, does nothing with it. */
    long parse() throws IOException {
        long characters = 0;
        long rows = -1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    characters += row.getField(i).length();
                }
                rows++;
            }
        }
        if (characters < rows) {
            throw new IllegalStateException("the cells are empty");
        }
        return rows;
    }

    /** Batches of a thousand in one transaction. */
    long batches() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            Batches batches = new Batches(connection);
            long rows = new BareTable().each(file, batches::add);
            batches.end();
            connection.commit();
            return rows;
        }
    }

    /** A route that splits the file into parts of a thousand lines and writes each as a batch. */
    long camel() throws Exception {
        try (Connection connection = database.getConnection();
                DefaultCamelContext camel = new DefaultCamelContext()) {
            Batches batches = new Batches(connection);
            BareTable table = new BareTable();
            String header = Files.lines(file).findFirst().orElseThrow();
            long[] rows = {0};
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:file")
                            .split(body().tokenize("\n", BATCH, true))
                            .streaming()
                            .process(exchange -> {
                                String part =
                                        header + "\n" + exchange.getMessage().getBody(String.class);
                                for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(part)) {
                                    batches.add(table.values(row));
                                    rows[0]++;
                                }
                            });
                }
            });
            camel.start();
            camel.createProducerTemplate().requestBody("direct:file", file.toFile());
            batches.end();
            connection.commit();
            return rows[0];
        }
    }

    /** The file as it is, into a table of its twenty columns with a key and two indexes. */
    long copyFile() throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                InputStream csv = Files.newInputStream(file)) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare_file from stdin (format csv, header)", csv);
        }
    }

    /** The rows that {@link #batches} writes. */
    long copyRows() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + BareTable.NAME + " (" + BareTable.COLUMNS + ") from stdin");
            StringBuilder text = new StringBuilder();
            new BareTable().each(file, values -> {
                text.append(String.join("\t", values)).append('\n');
                if (text.length() > 1 << 16) {
                    send(copy, text);
                }
            });
            send(copy, text);
            return copy.endCopy();
        }
    }

    private static void send(CopyIn copy, StringBuilder text) {
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            text.setLength(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Batches {
        private final PreparedStatement insert;
        private int waiting;

        Batches(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            insert = connection.prepareStatement("insert into " + BareTable.NAME + " (" + BareTable.COLUMNS
                    + ") values (?, ?," + " ?, ?, ?, ?, cast(? as timestamp with time zone), ?, ?, ?, ?, ?, ?)");
        }

        void add(String[] values) {
            try {
                for (int i = 0; i < values.length; i++) {
                    boolean flag = values[i].equals("false");
                    if (flag) {
                        insert.setBoolean(i + 1, false);
                    } else {
                        insert.setString(i + 1, values[i]);
                    }
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void end() throws SQLException {
            insert.executeBatch();
        }
    }
}
