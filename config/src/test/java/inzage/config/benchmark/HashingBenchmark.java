package inzage.config.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * What a password hash costs on this machine: as configured at first, and at the neighbours. In time of one processor, so that other
 * work on the machine counts little.
 */
class HashingBenchmark {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int WARM = 20;
    private static final int TIMES = 20;
    private static final int[] KIBIBYTES = {9728, 19456, 38912, 65536};
    private static final int[] PASSES = {1, 2, 3};

    @Test
    void hashes_passwords_at_several_costs() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int memory : KIBIBYTES) {
            rows.append(String.format(Locale.ROOT, "| %d KiB", memory));
            for (int passes : PASSES) {
                rows.append(String.format(Locale.ROOT, " | %.0f", millis(memory, passes)));
            }
            rows.append(" |\n");
        }
        Report.add(
                "### One Argon2id hash, 1 lane, median in ms of one processor (the default is 19456 KiB and 2 passes)\n\n"
                        + "| memory | 1 pass | 2 passes | 3 passes |\n|---|---:|---:|---:|\n" + rows + "\n");
    }

    private static double millis(int memory, int passes) {
        Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, memory, passes);
        String hash = argon2.encode("een lang wachtwoord");
        IntStream.range(0, WARM).forEach(i -> argon2.matches("een fout wachtwoord", hash));
        double[] times = IntStream.range(0, TIMES)
                .mapToDouble(i -> {
                    long started = PROCESSOR.getCurrentThreadCpuTime();
                    argon2.matches("een fout wachtwoord", hash);
                    return (PROCESSOR.getCurrentThreadCpuTime() - started) / 1e6;
                })
                .sorted()
                .toArray();
        return times[TIMES / 2];
    }
}
