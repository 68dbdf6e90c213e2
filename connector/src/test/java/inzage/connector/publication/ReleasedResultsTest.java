package inzage.connector.publication;

import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Records;
import inzage.connector.sync.RunMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the delivery through the store to what a guardian sees, at a school that releases on schooldays at five. */
class ReleasedResultsTest {
    private static final Ref CHILD = Ref.key("s1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource
    void a_first_delivery_waits_and_so_does_a_correction_while_the_old_grade_stays(TestDatabase database) {
        try (LiveSchool live = new LiveSchool(database, home)) {
            live.school.settings.put("releases", Map.of("moments", List.of("schooldays 17:00")));
            Instant first = deliver(live, "2026-11-05T08:00:00Z", "7.0");
            assertThat(grades(live, "2026-11-05T15:59:59Z")).isEmpty();
            assertThat(updatedAt(live)).isEmpty();
            assertThat(grades(live, "2026-11-05T16:00:00Z")).containsExactly("7.0");
            assertThat(updatedAt(live)).contains(first);

            Instant second = deliver(live, "2026-11-06T08:00:00Z", "8.0");
            assertThat(grades(live, "2026-11-06T15:59:59Z")).containsExactly("7.0");
            assertThat(updatedAt(live)).contains(first);
            assertThat(grades(live, "2026-11-06T16:00:00Z")).containsExactly("8.0");
            assertThat(updatedAt(live)).contains(second);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_grade_that_is_withdrawn_is_gone_at_once(TestDatabase database) {
        try (LiveSchool live = new LiveSchool(database, home)) {
            live.school.settings.put("releases", Map.of("moments", List.of("schooldays 17:00")));
            deliver(live, "2026-11-05T08:00:00Z", "7.0", "8.0");
            assertThat(grades(live, "2026-11-05T16:00:00Z")).containsExactlyInAnyOrder("7.0", "8.0");

            deliver(live, "2026-11-06T08:00:00Z", "7.0");
            assertThat(grades(live, "2026-11-06T09:00:00Z")).containsExactly("7.0");
        }
    }

    private static Instant deliver(LiveSchool live, String at, String... grades) {
        live.school.clock.set(at);
        live.school.run("administration", RunMode.FULL, out -> {
            out.accept(subject("wi", "Wiskunde"));
            out.accept(student("s1", "Vos", "birthDate", LocalDate.parse("2012-05-04"), "attending", Ynu.YES));
            out.accept(guardian("g1", "Vos"));
            out.accept(guardianship("l1", CHILD, Ref.key("g1"), "portalAccess", Ynu.YES));
            for (int i = 0; i < grades.length; i++) {
                out.accept(result("r" + i, CHILD, grades[i]));
            }
            Stream.of("subject", "student", "guardian", "guardianship", "result")
                    .forEach(kind -> out.whole(Records.kind(kind), Records.ALL));
        });
        return live.school.clock.instant();
    }

    private static List<String> grades(LiveSchool live, String at) {
        live.school.clock.set(at);
        return answer(live).shown().stream().map(shown -> shown.value().grade()).toList();
    }

    private static Optional<Instant> updatedAt(LiveSchool live) {
        return answer(live).updatedAt();
    }

    private static Answer<Result> answer(LiveSchool live) {
        return live.publication.results(live.guardian("g1"), live.student("s1")).orElseThrow();
    }
}
