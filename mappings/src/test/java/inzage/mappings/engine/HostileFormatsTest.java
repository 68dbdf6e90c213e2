package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.DocumentFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format that can be read, under every attack: refused with the file's name, soon, in little memory, and nothing is fetched. */
class HostileFormatsTest {
    /** Generous: what is refused late is refused after reading it all. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final long MEMORY = 1L << 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> pairs() {
        return Arrays.stream(DocumentFormat.values()).flatMap(format -> Arrays.stream(Attack.values())
                .filter(attack -> !attack.without().contains(format))
                .map(attack -> Arguments.of(format, attack)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void t_19_t_20_t_21_t_45_is_refused_within_bounds_and_nothing_is_handed_on(DocumentFormat format, Attack attack)
            throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Attacked attacked = Attacked.of(format);
            Given given = attack.on(attacked, "http://127.0.0.1:" + silent.getLocalPort() + "/x");
            Got got = new Got();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Set<Path> onDisk = onDisk();
            Instant begun = Instant.now();

            assertThatThrownBy(() -> attacked.mapping().map(given, Got.MOMENT, got))
                    .isInstanceOf(DeliveryRefused.class)
                    .hasMessageContaining(attack.named(attacked));

            assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MEMORY);
            assertThat(onDisk()).isEqualTo(onDisk);
            assertThat(got.mapped).isEmpty();
            silent.setSoTimeout(20);
            assertThatThrownBy(silent::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** Rows that were put aside. A package is read where it lies; nothing else of it is written anywhere. */
    private static Set<Path> onDisk() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("rows"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void what_does_not_apply_to_a_format_has_a_reason() {
        assertThat(List.of(Attack.values()))
                .filteredOn(attack -> !attack.without().isEmpty())
                .allSatisfy(attack -> assertThat(attack.because()).isNotBlank());
    }
}
