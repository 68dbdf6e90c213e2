package inzage.connector.restoration.closed;

import inzage.connector.store.InstallationSettings;
import inzage.connector.store.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code closed.json} in the installation's home. It is there as a whole or not at all. */
@Component
class StandingFile {
    static final String NAME = "closed.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;

    StandingFile(InstallationSettings installation) {
        this.file = installation.home().resolve(NAME);
    }

    /** @throws IllegalStateException if it is there and cannot be read: what it closes must not be forgotten for that */
    Optional<Standing> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(MAPPER.readValue(Files.readAllBytes(file), Standing.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(
                    "%s cannot be read: put a copy of it there, or take it away if nothing was closed since the backup"
                            .formatted(file));
        }
    }

    void write(Standing standing) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, NAME, ".new", OwnerOnly.file(file));
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(MAPPER.writeValueAsBytes(standing));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("what is closed cannot be written down", e);
        }
    }
}
