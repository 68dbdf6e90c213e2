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
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code erasures.jsonl} in the installation's home: a line of JSON each, added at the end and never changed. Nodes that share a
 * database share their home, or it is put together from theirs before a backup is loaded.
 */
@Component
public class ErasuresFile {
    static final String NAME = "erasures.jsonl";

    private static final Logger LOG = LoggerFactory.getLogger(ErasuresFile.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final Clock clock;

    public ErasuresFile(InstallationSettings installation, Clock clock) {
        this.file = installation.home().resolve(NAME);
        this.clock = clock;
    }

    /** Adds a line, on disk when this returns; if the caller's transaction fails, another takes it back. */
    public void append(Line line) {
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
        write(line);
    }

    /**
     * All lines, oldest first. One that a crash or a full disk cut off counts for nothing: its transaction did not end either.
     *
     * @throws IllegalStateException if a line is whole and cannot be read: nobody who was erased is forgotten for that
     */
    public List<Line> lines() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).isBlank())
                    .mapToObj(i -> line(i + 1, lines.get(i)))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of erasures cannot be read", e);
        }
    }

    private Optional<Line> line(int number, String text) {
        try {
            return Optional.of(MAPPER.readValue(text, Line.class));
        } catch (UnexpectedEndOfInputException e) {
            LOG.warn("line {} of {} was cut off while it was written and counts for nothing", number, file);
            return Optional.empty();
        } catch (JacksonException e) {
            // Its cause would tell what the line says.
            throw new IllegalStateException(
                    "line %d of %s cannot be read: mend it by hand, so that nobody who was erased comes back"
                            .formatted(number, file));
        }
    }

    /** Begins on a line of its own, whatever the line before came to. */
    private synchronized void write(Line line) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file, OwnerOnly.file(file));
            }
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(
                        ("\n" + MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
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
