package inzage.config.command.door;

import inzage.connector.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Where the running program listens and what it asks to be shown, as it says in a file of its home folder.
 *
 * @param port on this machine
 * @param token never printed
 */
public record Door(int port, String token) {
    private static final String NAME = "command-token";

    /** Empty if no program runs here, or none that had time to say so. */
    public static Optional<Door> in(Path home) throws IOException {
        Path file = home.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() == 2 && lines.get(0).matches("[0-9]{1,5}")
                ? Optional.of(new Door(Integer.parseInt(lines.get(0)), lines.get(1)))
                : Optional.empty();
    }

    /** Whoever reads the file meanwhile finds the old one or the new one, never a part. */
    void write(Path home) throws IOException {
        Files.createDirectories(home);
        Path part = Files.createTempFile(home, NAME, null, OwnerOnly.file(home));
        Files.writeString(part, port + "\n" + token + "\n");
        Files.move(part, home.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes it away, unless another program has put its own there. */
    void remove(Path home) throws IOException {
        if (in(home).filter(this::equals).isPresent()) {
            Files.delete(home.resolve(NAME));
        }
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "Door[port=" + port + "]";
    }
}
