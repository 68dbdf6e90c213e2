package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import inzage.mappings.read.Limits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two million results in one file, in half of the heap that a package of that size may take. */
class TwoMillionRowsTest {
    private static final int ROWS = 2_000_000;
    private static final int PART = 10_000;

    @Test
    void two_million_rows_are_mapped_without_being_held() {
        Counting counted = new Counting();

        Got.mapping("table", "", Limits.standard()).mapAtOnce(new Results(), Got.MOMENT, counted);

        assertThat(counted.rejected).isEqualTo(1);
        assertThat(counted.accepted).isEqualTo(ROWS - 1L);
    }

    /** The last has no grade. */
    private static String part(int part) {
        StringBuilder rows = new StringBuilder();
        for (int i = part * PART; i < (part + 1) * PART; i++) {
            String grade = i == ROWS - 1 ? "" : (1 + i % 9) + ",5";
            rows.append("r")
                    .append(i)
                    .append(",k")
                    .append(i % 100_000)
                    .append(",wi,2026-2027,TEST,\"")
                    .append(grade)
                    .append("\"\n");
        }
        return rows.toString();
    }

    private static final class Results implements Delivery {
        @Override
        public List<LandedFile> files() {
            return List.of(new LandedFile() {
                @Override
                public String name() {
                    return "results.csv";
                }

                @Override
                public InputStream open() {
                    InputStream head = bytes("key,student,subject,schoolYear,kind,grade\n");
                    Iterator<InputStream> parts = IntStream.range(0, ROWS / PART)
                            .mapToObj(part -> bytes(part(part)))
                            .iterator();
                    return new SequenceInputStream(head, new SequenceInputStream(new Enumeration<>() {
                        @Override
                        public boolean hasMoreElements() {
                            return parts.hasNext();
                        }

                        @Override
                        public InputStream nextElement() {
                            return parts.next();
                        }
                    }));
                }
            });
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<LandedFile> kept() {
            return Optional.empty();
        }

        @Override
        public OutputStream keep() {
            return OutputStream.nullOutputStream();
        }
    }

    private static final class Counting implements Receiver {
        private long accepted;
        private long rejected;

        @Override
        public void accept(Mapped mapped) {
            accepted++;
        }

        @Override
        public void reject(Reject reject) {
            rejected++;
        }

        @Override
        public void whole(Kind kind, String scope) {}

        @Override
        public void read(String set, long rows) {}

        @Override
        public void note(String text) {}
    }
}
