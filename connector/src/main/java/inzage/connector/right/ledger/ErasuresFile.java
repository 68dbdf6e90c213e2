package inzage.connector.right.ledger;

import inzage.connector.store.InstallationSettings;
import inzage.connector.store.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code erasures.jsonl} in the installation's home: a line of JSON each, added at the end and never changed. Nodes that share a
 * database share their home, or it is put together from theirs before a backup is loaded.
 */
@Component
public class ErasuresFile {
    static final String NAME = "erasures.jsonl";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final Clock clock;

    public ErasuresFile(InstallationSettings installation, Clock clock) {
        this.file = installation.home().resolve(NAME);
        this.clock = clock;
    }

    /** Adds a line, on disk when this returns; if the caller's transaction fails, another takes it back. */
    public void append(Line line) {
        write(line);
        if (line.end() == null && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status == STATUS_ROLLED_BACK) {
                        write(Line.withdrawn(line.id(), clock.instant()));
                    }
                }
            });
        }
    }

    /** All lines, oldest first. A last one that a crash cut off counts for nothing: its transaction did not end either. */
    public List<Line> lines() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> MAPPER.readValue(line, Line.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of erasures cannot be read", e);
        }
    }

    private synchronized void write(Line line) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file, OwnerOnly.file(file));
            }
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes =
                        ByteBuffer.wrap((MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of erasures cannot be written", e);
        }
    }
}
