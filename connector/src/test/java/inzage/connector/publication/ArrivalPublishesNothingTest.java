package inzage.connector.publication;

import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.exam.Scope;
import inzage.connector.exam.board.Recorded;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.TestSchool;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exam board's story over real deliveries. */
class ArrivalPublishesNothingTest {
    private static final Actor BOARD = Actor.of("board", Actor.Role.EXAM_BOARD, "r1");
    private static final Scope YEAR = Scope.of("2026-2027");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource
    void only_the_board_does_and_only_what_had_arrived(TestDatabase database) {
        try (LiveSchool live = new LiveSchool(database, home)) {
            deliver(live, exam("r1", "6.0"), exam("r2", "7.0"));
            assertThat(grades(live)).isEmpty();

            record(live, 2);
            assertThat(grades(live)).containsExactly("6.0", "7.0");

            deliver(live, exam("r1", "6.5"), exam("r2", "7.0"), exam("r3", "8.0"));
            assertThat(grades(live)).containsExactly("6.0", "7.0");
            assertThat(live.board.recorded(TestSchool.ID))
                    .extracting(Recorded::changedSince)
                    .containsExactly(2);

            record(live, 3);
            assertThat(grades(live)).containsExactly("6.5", "7.0", "8.0");

            live.school.clock.advance(Duration.ofMinutes(1));
            live.board.withdraw(
                    BOARD,
                    TestSchool.ID,
                    live.board.recorded(TestSchool.ID).get(0).determination().id());
            assertThat(grades(live)).containsExactly("6.0", "7.0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void not_even_before_the_determination_becomes_visible_or_after_all_is_withdrawn(TestDatabase database) {
        try (LiveSchool live = new LiveSchool(database, home)) {
            deliver(live, exam("r1", "6.0"));
            live.board.record(
                    BOARD, TestSchool.ID, YEAR, live.school.clock.instant().plusSeconds(60), 1);
            live.school.clock.advance(Duration.ofSeconds(59));
            assertThat(grades(live)).isEmpty();
            live.school.clock.advance(Duration.ofSeconds(1));
            assertThat(grades(live)).containsExactly("6.0");

            live.board.withdraw(
                    BOARD,
                    TestSchool.ID,
                    live.board.recorded(TestSchool.ID).get(0).determination().id());
            assertThat(grades(live)).isEmpty();
            deliver(live, exam("r1", "9.0"));
            assertThat(grades(live)).isEmpty();
        }
    }

    private static void record(LiveSchool live, int expected) {
        live.school.clock.advance(Duration.ofMinutes(1));
        assertThat(live.board.record(BOARD, TestSchool.ID, YEAR, live.school.clock.instant(), expected))
                .isPresent();
    }

    private static Mapped exam(String key, String grade) {
        return result(key, Ref.key("s1"), grade, "kind", Result.Kind.EXAM_PART);
    }

    private static void deliver(LiveSchool live, Mapped... results) {
        List<Mapped> all = new ArrayList<>(List.of(
                subject("wi", "Wiskunde"),
                student("s1", "Specht", "birthDate", LocalDate.parse("2012-05-04"), "attending", Ynu.YES),
                guardian("g1", "Specht"),
                guardianship("l1", Ref.key("s1"), Ref.key("g1"), "portalAccess", Ynu.YES)));
        all.addAll(List.of(results));
        live.school.whole("administration", all.toArray(Mapped[]::new));
    }

    private static List<String> grades(LiveSchool live) {
        return live.publication.results(live.guardian("g1"), live.student("s1")).stream()
                .flatMap(answer -> answer.shown().stream())
                .map(shown -> shown.value().grade())
                .sorted()
                .toList();
    }
}
