package inzage.connector.audit.seal;

import inzage.connector.store.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The heads outside of the database: a line for each seal, only ever added to. Best kept on another disk, or one that can be written
 * once only.
 */
final class HeadFile {
    private static final String NAME = "heads";
    private static final String SEPARATOR = " ";
    /** Stands for the installation, whose name is empty. */
    private static final String INSTALLATION = "-";

    private final Path file;

    HeadFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** In the order in which they were written. */
    List<Head> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(HeadFile::head).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the heads of the audit", e);
        }
    }

    /** On the disk when this returns. */
    void append(List<Head> heads) {
        String lines = heads.stream().map(HeadFile::line).collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            try (FileChannel channel = FileChannel.open(file, options, OwnerOnly.file(file))) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the heads of the audit", e);
        }
    }

    private static String line(Head head) {
        return String.join(
                        SEPARATOR,
                        head.school().isEmpty() ? INSTALLATION : head.school(),
                        Long.toString(head.number()),
                        head.minute().toString(),
                        head.value())
                + "\n";
    }

    /** A line that is none is kept as a head that no seal can have, so that it is found. */
    private static Head head(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split(SEPARATOR, -1)));
        try {
            String school = parts.get(0).equals(INSTALLATION) ? "" : parts.get(0);
            return new Head(school, Long.parseLong(parts.get(1)), Instant.parse(parts.get(2)), parts.get(3));
        } catch (RuntimeException e) {
            return new Head("", 0, Instant.EPOCH, "unreadable");
        }
    }
}
