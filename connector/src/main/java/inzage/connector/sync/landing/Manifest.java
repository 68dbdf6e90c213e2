package inzage.connector.sync.landing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    void write(Sealing sealing, Path set) throws IOException {
        try (DataOutputStream out = new DataOutputStream(sealing.seal(Folders.create(set.resolve(FILE))))) {
            out.writeUTF(landedAt.toString());
            out.writeLong(bytes);
            out.writeInt(names.size());
            for (String name : names) {
                out.writeUTF(name);
            }
        }
    }

    static Path file(Path set, int number) {
        return set.resolve(String.format("%04d", number));
    }
}
