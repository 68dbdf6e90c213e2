package inzage.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.connector.sync.RunMode;
import inzage.connector.sync.Trigger;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRoutes
class MetricsDocumentedTest {
    private static final Path README = Path.of("../README.md");
    private static final Set<String> BOUNDED = Set.of("school", "source", "state", "mode", "step", "kind", "outcome");

    @Autowired
    private FakeSyncs syncs;

    @Autowired
    private MeterRegistry meters;

    @Test
    void every_figure_stands_in_the_readme_and_is_tagged_with_nothing_that_grows() throws IOException {
        syncs.request("vechtstroom", "administration", RunMode.FULL, Trigger.BY_HAND, "operator");
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(names())
                .contains("inzage.sync.runs", "inzage.sync.step", "inzage.source.age", "inzage.source.rejects"));
        String readme = Files.readString(README);

        assertThat(names()).allSatisfy(name -> assertThat(readme).contains(name.replace('.', '_')));
        assertThat(ours()).allSatisfy(meter -> assertThat(BOUNDED)
                .containsAll(meter.getTags().stream().map(Tag::getKey).toList()));
    }

    private List<String> names() {
        return ours().stream().map(Meter.Id::getName).distinct().toList();
    }

    private List<Meter.Id> ours() {
        return meters.getMeters().stream()
                .map(Meter::getId)
                .filter(meter -> meter.getName().startsWith("inzage."))
                .toList();
    }
}
