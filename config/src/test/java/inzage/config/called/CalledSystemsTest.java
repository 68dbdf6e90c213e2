package inzage.config.called;

import static inzage.connector.sync.RunState.APPLIED;
import static inzage.connector.sync.RunState.APPLIED_WITH_REJECTS;
import static inzage.connector.sync.RunState.FAILED;
import static inzage.connector.sync.RunState.HELD;
import static inzage.connector.sync.RunState.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.sync.Counts;
import inzage.connector.sync.Run;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every system that is called, for a school that has nothing else. */
class CalledSystemsTest extends CalledFlow {
    /** A timetable means pupils, groups and teachers of the administration, and waits where there is none; members wait for a rejected pupil. */
    private static final Map<String, Map<String, Long>> WAITING = Map.of(
            "webuntis",
            Map.of("absence", 4L, "lesson", 4L),
            "zermelo",
            Map.of("lesson", 6L),
            "uwlr",
            Map.of("groupMember", 2L));

    static List<Root> roots() {
        return Root.all();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void what_a_system_answers_is_stored_once(Root root) {
        Run first = run(root.school(), ADMINISTRATION);

        assertThat(first.state())
                .as(first.message())
                .isEqualTo(root.rejects().isEmpty() ? APPLIED : APPLIED_WITH_REJECTS);
        assertThat(perKind(first, Counts::accepted)).isEqualTo(root.records());
        assertThat(perKind(first, Counts::rejected)).isEqualTo(root.rejects());
        assertThat(perKind(first, Counts::created)).isEqualTo(root.records());
        assertThat(perKind(first, Counts::waiting)).isEqualTo(WAITING.getOrDefault(root.system(), Map.of()));
        is_mapped_again_without_being_asked_again(root, first);
        standIn(root.school(), ADMINISTRATION).resetScenarios();
        Run second = run(root.school(), ADMINISTRATION);

        assertThat(second.state()).as(second.message()).isNotIn(FAILED, HELD);
        assertThat(second.counts().values()).noneMatch(Counts::changesAnything);
    }

    private void is_mapped_again_without_being_asked_again(Root root, Run first) {
        int asked = standIn(root.school(), ADMINISTRATION).getAllServeEvents().size();

        Run replayed = replay(root.school(), ADMINISTRATION);

        assertThat(replayed.state()).as(replayed.message()).isEqualTo(UNCHANGED);
        assertThat(replayed.digest()).isEqualTo(first.digest());
        assertThat(perKind(replayed, Counts::accepted)).isEqualTo(root.records());
        assertThat(standIn(root.school(), ADMINISTRATION).getAllServeEvents()).hasSize(asked);
    }

    private static Map<String, Long> perKind(Run run, ToLongFunction<Counts> count) {
        Map<String, Long> counts = new TreeMap<>();
        run.counts().forEach((kind, counted) -> counts.put(kind, count.applyAsLong(counted)));
        counts.values().removeIf(n -> n == 0);
        return counts;
    }
}
