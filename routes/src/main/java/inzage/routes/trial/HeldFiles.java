package inzage.routes.trial;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.Delivery.LandedFile;
import inzage.mappings.answers.AnswersWriter;
import inzage.mappings.check.TrialDelivery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that come for a trial: they are held in memory, and there is an end to that. */
final class HeldFiles implements AnswersWriter.Files {
    private final long most;
    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    private long held;

    /** @param most bytes of all of them together */
    HeldFiles(long most) {
        this.most = most;
    }

    /** Takes a file; what is written beyond what can be held fails with {@link TooMuch}. */
    @Override
    public OutputStream file(String name) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        files.put(name, content);
        return new OutputStream() {
            @Override
            public void write(int one) throws TooMuch {
                count(1);
                content.write(one);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws TooMuch {
                count(length);
                content.write(bytes, offset, length);
            }
        };
    }

    private void count(int bytes) throws TooMuch {
        held += bytes;
        if (held > most) {
            throw new TooMuch(most);
        }
    }

    /** What has come so far. */
    Delivery delivery() {
        return new TrialDelivery(files.entrySet().stream()
                .<LandedFile>map(file -> new Held(file.getKey(), file.getValue()))
                .toList());
    }

    private record Held(String name, ByteArrayOutputStream content) implements LandedFile {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content.toByteArray());
        }
    }
}
