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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The heads outside of the database: a line for each seal, only ever added to. Best kept on another disk, or one that can be written
 * once only.
 */
final class HeadFile {
    private static final String NAME = "heads";
    private static final String SEPARATOR = " ";
    private static final Pattern LINE =
            Pattern.compile("(\\S+) (\\d{1,18}) (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00Z) ([0-9a-f]{64}|)");
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
                    ? Files.readAllLines(file).stream()
                            .flatMap(line -> head(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the heads of the audit", e);
        }
    }

    /** On the disk when this returns. Begins on a line of its own, whatever the line before came to. */
    void append(List<Head> heads) {
        String lines = heads.stream().map(HeadFile::line).collect(Collectors.joining("", "\n", ""));
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

    /** Nothing for what is no line: half of one, if the machine stopped while it was written. */
    private static Optional<Head> head(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String school = parts.group(1).equals(INSTALLATION) ? "" : parts.group(1);
        return Optional.of(
                new Head(school, Long.parseLong(parts.group(2)), Instant.parse(parts.group(3)), parts.group(4)));
    }
}
