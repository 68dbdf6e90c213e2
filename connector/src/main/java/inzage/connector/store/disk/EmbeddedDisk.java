package inzage.connector.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The disk below an embedded H2. A large transaction makes its file grow to several times what is written, until it shrinks again;
 * a disk that fills up meanwhile is trouble for the whole database, so one looks first. Other databases look after theirs.
 */
public final class EmbeddedDisk {
    /** Measured: 100,000 results of 70 MB let the file grow to 470 MB for a while. */
    private static final int GROWTH = 8;

    private final JdbcOperations jdbc;

    public EmbeddedDisk(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Looks whether there is room to store something.
     *
     * @param bytes of what is to be stored
     * @throws UncheckedIOException with a {@link StoreOutage} if there is not
     */
    public void refuseMoreThanFits(long bytes) {
        Optional<Path> file = jdbc.execute((ConnectionCallback<Optional<Path>>) EmbeddedDisk::file);
        if (file != null && file.isPresent()) {
            refuse(file.get(), bytes);
        }
    }

    private static void refuse(Path file, long bytes) {
        try {
            long room = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
            if (room / GROWTH < bytes) {
                throw new StoreOutage(room, bytes * GROWTH);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a database in memory, and for any that is no H2. */
    private static Optional<Path> file(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery("select database_path()")) {
            path.next();
            return Optional.ofNullable(path.getString(1)).map(Path::of);
        }
    }
}
