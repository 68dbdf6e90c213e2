package inzage.connector.audit.seal;

import inzage.connector.store.OwnerOnly;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The heads outside of the database: a line for each seal, only ever added to, as long as the seals are kept. Best kept on another disk,
 * or one that can be written once only. Nodes that share a database share it too.
 */
public final class HeadFile {
    private static final String NAME = "heads";
    private static final String SEPARATOR = " ";
    private static final Pattern LINE =
            Pattern.compile("(\\S+) (\\d{1,18}) (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00Z) ([0-9a-f]{64}|)");
    /** Stands for the installation, whose name is empty. */
    private static final String INSTALLATION = "-";

    private final Path file;
    private final Map<String, Head> last = new HashMap<>();
    /** How much of the file has been read into these. */
    private long read;

    public HeadFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /**
     * The last written of each chain: after a restored backup it may be a lower number than one before it. Reads what was added since it
     * was asked before, by whichever node.
     */
    public synchronized Map<String, Head> last() {
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            if (size < read) {
                last.clear();
                read = 0;
            }
            if (size > read) {
                readOn();
            }
            return Map.copyOf(last);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the heads of the audit", e);
        }
    }

    private void readOn() throws IOException {
        try (FileChannel channel = FileChannel.open(file).position(read)) {
            lines(channel).lines().flatMap(line -> head(line).stream()).forEach(head -> last.put(head.school(), head));
            read = channel.position();
        }
    }

    /** All of a chain, in the order in which they were written. */
    public List<Head> of(String school) {
        if (!Files.exists(file)) {
            return List.of();
        }
        String beginning = name(school) + SEPARATOR;
        try (FileChannel channel = FileChannel.open(file)) {
            return lines(channel)
                    .lines()
                    .filter(line -> line.startsWith(beginning))
                    .flatMap(line -> head(line).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the heads of the audit", e);
        }
    }

    private static BufferedReader lines(FileChannel channel) {
        // Whatever somebody may have written there: what is no text is no line.
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.ISO_8859_1));
    }

    /** On the disk when this returns. Begins on a line of its own, whatever the line before came to. */
    public void append(List<Head> heads) {
        String lines = heads.stream().map(HeadFile::line).collect(Collectors.joining("", "\n", ""));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            try (FileChannel channel = FileChannel.open(file, options, OwnerOnly.file(file))) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.ISO_8859_1));
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
                        name(head.school()),
                        Long.toString(head.number()),
                        head.minute().toString(),
                        head.value())
                + "\n";
    }

    private static String name(String school) {
        return school.isEmpty() ? INSTALLATION : school;
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
