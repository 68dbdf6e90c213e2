package inzage.routes.fetch.call;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.landing.LandingSettings;
import inzage.connector.sync.landing.Sealing;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.util.unit.DataSize;

/** A system whose answers do not fit into the landing folder. */
class FullDiskTest {
    private static final int BLOCK = 1024;
    private static final int BLOCKS = 20;

    @RegisterExtension
    private static final WireMockExtension SYSTEM = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @Test
    void ends_with_a_sentence_leaves_nothing_and_is_not_asked_again() throws Exception {
        String rows =
                new Random(5).longs(5000).mapToObj(Long::toHexString).collect(Collectors.joining("\n", "id\n", "\n"));
        SYSTEM.stubFor(any(anyUrl()).willReturn(ok(rows)));
        try (FileSystem disk = disk()) {
            Path folder = disk.getPath("/landing");

            Fetched fetched = fetch(folder);

            assertThat(fetched.landed()).isEmpty();
            assertThat(fetched.trouble().orElseThrow()).contains("disk is full");
            assertThat(folder.resolve("vechtstroom")
                            .resolve(fetched.claimed().source().name()))
                    .isEmptyDirectory();
            assertThat(SYSTEM.findAll(anyRequestedFor(anyUrl()))).hasSize(1);
        }
    }

    private static Fetched fetch(Path folder) throws Exception {
        Clock clock = Clock.systemUTC();
        Landing landing = new Landing(
                new LandingSettings(folder, Duration.ofDays(14), DataSize.ofMegabytes(1)),
                new Sealing(new byte[32], new SecureRandom()),
                clock);
        CallRun run =
                LandedCalls.begin(steps(landing), Calling.claimed(), Conversing.binding(SYSTEM.baseUrl(), ""), clock);
        try (Calling calling = Calling.of(run, Calling.PATIENT, Optional.empty(), Optional.empty())) {
            return calling.fetch();
        }
    }

    private static FileSystem disk() {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setAttributeViews("posix")
                .setBlockSize(BLOCK)
                .setMaxSize(BLOCKS * BLOCK)
                .setMaxCacheSize(0)
                .build());
    }

    /** Steps of which a fetch needs a place for its answers only. */
    private static SyncSteps steps(Landing landing) {
        return (SyncSteps) Proxy.newProxyInstance(
                SyncSteps.class.getClassLoader(), new Class<?>[] {SyncSteps.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("arriving")) {
                        Claimed claimed = (Claimed) arguments[0];
                        return landing.arriving(
                                claimed.school().id(), claimed.source().name(), () -> {});
                    }
                    return method.getReturnType() == Optional.class ? Optional.empty() : null;
                });
    }
}
