package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.Delivery.LandedFile;
import inzage.connector.sync.MapAgain;
import inzage.connector.sync.SourceMapping;
import inzage.mappings.read.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Got} holds that both ways yield the same; here is what differs. */
class AtOnceTest {
    private static final SourceMapping TABLE = Got.mapping("table", "", Limits.standard());
    private static final String STUDENTS =
            "key,number,givenName,familyName,birthDate\nl1,10,Sem,Bakker,2012-03-04\nl2,11,Noor,Visser,2012-05-06\n";

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void rows_are_read_to_their_end_once_where_the_other_way_reads_them_twice(boolean atOnce, int times) {
        Watched delivery = new Watched(Map.of("students.csv", STUDENTS));
        if (atOnce) {
            TABLE.mapAtOnce(delivery, Got.MOMENT, new Got());
        } else {
            TABLE.map(delivery, Got.MOMENT, new Got());
        }
        assertThat(delivery.ends).hasValue(times);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'l1,10,Sem,Bakker,2012-03-04'", "'l1,10,Sem,Bakker,2011-03-04'"})
    void gives_up_where_an_id_comes_twice(String again) {
        Watched delivery = new Watched(Map.of("students.csv", STUDENTS + again + "\n"));

        assertThatThrownBy(() -> TABLE.mapAtOnce(delivery, Got.MOMENT, new Got()))
                .isInstanceOf(MapAgain.class);
        assertThat(Got.of(TABLE, delivery).gaveUp).isTrue();
    }

    @Test
    void does_not_give_up_for_nothing() {
        assertThat(Got.of(TABLE, new Watched(Map.of("students.csv", STUDENTS))).gaveUp)
                .isFalse();
    }

    /** Tells how often a file was read to its end. */
    private record Watched(Map<String, String> texts, AtomicInteger ends) implements Delivery {
        Watched(Map<String, String> texts) {
            this(texts, new AtomicInteger());
        }

        @Override
        public List<LandedFile> files() {
            return texts.entrySet().stream()
                    .<LandedFile>map(entry -> new WatchedFile(entry.getKey(), entry.getValue(), ends))
                    .toList();
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

    private record WatchedFile(String name, String text, AtomicInteger ends) implements LandedFile {
        @Override
        public InputStream open() {
            return new FilterInputStream(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read = super.read(bytes, offset, length);
                    if (read < 0) {
                        ends.incrementAndGet();
                    }
                    return read;
                }
            };
        }
    }
}
