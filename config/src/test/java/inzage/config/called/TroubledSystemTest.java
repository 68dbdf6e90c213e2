package inzage.config.called;

import static inzage.config.called.Troubled.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import inzage.connector.canonical.Student;
import inzage.connector.store.SchoolReader;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.RunState;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Systems that have been asked once with success, each in a trouble of its own at the same time, and one that stays well. */
@SpringBootTest(classes = Inzage.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TroubledSystemTest {
    private static final String WELL = "well";
    private static final Troubled SYSTEMS = installation();

    @Autowired
    private Syncs syncs;

    @Autowired
    private SchoolReader reader;

    private final Map<Trouble, Optional<Instant>> known = new EnumMap<>(Trouble.class);
    private Map<Trouble, Long> runs = Map.of();
    private RunState meanwhile = RunState.REQUESTED;
    private List<RunState> others = List.of();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        SYSTEMS.register(settings);
    }

    private static Troubled installation() {
        Troubled systems = new Troubled().school(WELL);
        Arrays.stream(Trouble.values()).map(Trouble::school).forEach(systems::school);
        return systems;
    }

    @BeforeAll
    void all_have_been_well_and_get_into_trouble_at_the_same_time() {
        asked().values().forEach(run -> assertThat(ended(run).state()).isEqualTo(RunState.APPLIED));
        Arrays.stream(Trouble.values()).forEach(trouble -> known.put(trouble, freshness(trouble)));
        Arrays.stream(Trouble.values()).forEach(SYSTEMS::befalls);
        runs = asked();
        meanwhile = ended(request(WELL)).state();
        others = runs.values().stream()
                .map(run -> syncs.run(run).orElseThrow().state())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void each_trouble_has_its_outcome_and_its_sentence(Trouble trouble) {
        Run run = ended(Objects.requireNonNull(runs.get(trouble)));

        assertThat(run.state()).as(run.toString()).isEqualTo(trouble.state);
        assertThat(String.valueOf(run.message())).contains(trouble.sentence.isEmpty() ? "null" : trouble.sentence);
        assertThat(run.toString()).doesNotContain("secret-of-");
        assertThat(reader.all(trouble.school(), Student.class))
                .extracting(stored -> stored.record().familyName())
                .hasSize(Troubled.PAGE + 1)
                .containsAnyOf("Mos", "Das")
                .matches(names -> names.contains("Das") == (trouble.state == RunState.APPLIED));
    }

    /** What pages say they were updated at. */
    @ParameterizedTest
    @EnumSource
    void t_46_what_was_known_is_there_and_no_fresher_than_it_is(Trouble trouble) {
        Run run = ended(Objects.requireNonNull(runs.get(trouble)));

        Optional<Instant> before = Objects.requireNonNull(known.get(trouble));
        assertThat(before).isPresent();
        assertThat(freshness(trouble).equals(before)).isEqualTo(run.state() != RunState.APPLIED);
    }

    private Optional<Instant> freshness(Trouble trouble) {
        return reader.freshness(trouble.school(), Student.class);
    }

    @Test
    void one_that_is_well_goes_on_while_others_are_tried_again() {
        assertThat(meanwhile).isEqualTo(RunState.APPLIED);
        assertThat(others).contains(RunState.RUNNING);
    }

    private Map<Trouble, Long> asked() {
        return Arrays.stream(Trouble.values())
                .collect(Collectors.toMap(Function.identity(), trouble -> request(trouble.school())));
    }

    private long request(String school) {
        return syncs.request(school, SOURCE, RunMode.FULL, Trigger.BY_HAND, "test");
    }

    private Run ended(long run) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> syncs.run(run).orElseThrow().state().ended());
        return syncs.run(run).orElseThrow();
    }
}
