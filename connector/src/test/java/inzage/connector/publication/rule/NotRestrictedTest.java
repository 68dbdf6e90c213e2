package inzage.connector.publication.rule;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.access.restriction.Restriction;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NotRestrictedTest {
    private static final String FROM = "2026-11-02T08:00:00Z";
    private static final String TO = "2026-11-02T10:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T07:59:59Z, VISIBLE",
        "2026-11-02T08:00:00Z, RESTRICTED",
        "2026-11-02T09:59:59Z, RESTRICTED",
        "2026-11-02T10:00:00Z, VISIBLE",
        "2026-11-02T10:00:01Z, VISIBLE"
    })
    void hides_the_student_from_the_instant_it_was_recorded_to_its_withdrawal(String now, String outcome) {
        assertThat(restricted(Samples.STUDENT, TO).at(now).outcome()).isEqualTo(outcome);
    }

    @Test
    void asks_again_when_it_begins_and_when_it_ends() {
        Scene scene = restricted(Samples.STUDENT, TO);
        assertThat(scene.at("2026-11-02T07:59:59Z").next()).contains(Instant.parse(FROM));
        assertThat(scene.at(FROM).next()).contains(Instant.parse(TO));
    }

    @Test
    void stands_until_it_is_withdrawn() {
        assertThat(restricted(Samples.STUDENT, null)
                        .at("2029-01-01T00:00:00Z")
                        .asStudent()
                        .outcome())
                .isEqualTo("RESTRICTED");
    }

    @Test
    void hides_the_student_from_the_student_too() {
        assertThat(restricted(Samples.STUDENT, null).asStudent().outcome()).isEqualTo("RESTRICTED");
    }

    @Test
    void takes_no_notice_of_another_student() {
        assertThat(restricted(Samples.id(5), null).outcome()).isEqualTo("VISIBLE");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 2026-11-02T07:59:59Z, VISIBLE,    2026-11-02T08:00:00Z",
        "5, 5, 2026-11-02T08:00:00Z, RESTRICTED, 2026-11-02T10:00:00Z",
        "5, 5, 2026-11-02T10:00:00Z, VISIBLE,    2030-05-03T22:00:00Z",
        "5, 6, 2026-11-02T08:00:00Z, VISIBLE,    2030-05-03T22:00:00Z"
    })
    void hides_the_student_in_the_file_of_another(
            long restricted, long classmate, String now, String outcome, Instant next) {
        Scene scene = restricted(Samples.id(restricted), TO).at(now);
        scene.module = Optional.of(Module.GROUP);
        Map<String, Object> listed =
                Map.of("familyName", "Mus", "birthDate", LocalDate.parse("2012-05-04"), "secretAddress", Ynu.NO);

        Decision<Student> decision =
                scene.decide(List.of(Samples.stored(Samples.id(classmate), Samples.record(Student.class, listed))));

        assertThat(decision.records())
                .extracting(record -> record.hidden().map(Reason::name).orElse("VISIBLE"))
                .containsExactly(outcome);
        assertThat(decision.next()).contains(next);
    }

    @ParameterizedTest
    @EnumSource
    void closes_every_module(Module module) {
        Scene scene = restricted(Samples.STUDENT, null);
        scene.module = Optional.of(module);
        assertThat(scene.outcome()).isEqualTo("RESTRICTED");
    }

    @Test
    void closes_the_profile() {
        Scene scene = restricted(Samples.STUDENT, null);
        scene.module = Optional.empty();
        assertThat(scene.outcome()).isEqualTo("RESTRICTED");
    }

    private static Scene restricted(RecordId student, @Nullable String to) {
        Scene scene = new Scene();
        scene.restrictions.add(new Restriction(
                1, student, "asked for", "desk", Instant.parse(FROM), to == null ? null : Instant.parse(to)));
        return scene;
    }
}
