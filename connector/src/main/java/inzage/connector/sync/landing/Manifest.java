package inzage.connector.sync.landing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What lies in the folder of a landed set: names are sealed too, for a file may be called after a person. */
record Manifest(Instant landedAt, long bytes, List<String> names) {
    private static final String FILE = "manifest";

    static Manifest read(Sealing sealing, Path set) throws IOException {
        try (DataInputStream in = new DataInputStream(sealing.open(Files.newInputStream(set.resolve(FILE))))) {
            Instant landedAt = Instant.parse(in.readUTF());
            long bytes = in.readLong();
            int count = in.readInt();
            List<String> names = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                names.add(in.readUTF());
            }
            return new Manifest(landedAt, bytes, names);
        }
    }

    Manifest landedAgain(Instant now) {
        return new Manifest(now, bytes, names);
    }

    /** In one move: somebody may be reading the one before. */
    void write(Sealing sealing, Path set) throws IOException {
        Path draft = Files.createTempFile(set, FILE, null);
        try (DataOutputStream out = new DataOutputStream(sealing.seal(Folders.create(draft)))) {
            out.writeUTF(landedAt.toString());
            out.writeLong(bytes);
            out.writeInt(names.size());
            for (String name : names) {
                out.writeUTF(name);
            }
        }
        Files.move(draft, set.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static Path file(Path set, int number) {
        return set.resolve(String.format("%04d", number));
    }
}
