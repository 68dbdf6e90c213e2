package inzage.connector.exam;

import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.publication.Desk;
import inzage.connector.publication.rule.Samples;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminationsTest {
    @ParameterizedTest
    @EnumSource
    void keeps_a_determination_and_its_withdrawal(TestDatabase database) {
        Desk desk = new Desk(database);
        Instant visible = Instant.parse("2027-06-10T12:00:00Z");
        Scope scope = new Scope("2026-2027", "1", "havo", ExamComponent.CE_GRADE, MATHS, Samples.id(61));
        desk.determinations.determine(SCHOOL, scope, visible, "board");
        desk.determinations.determine(SCHOOL, Scope.of("2026-2027"), visible, "board");
        long id = desk.determinations.of(SCHOOL).get(0).id();

        assertThat(desk.determinations.withdraw("another", id, "board")).isFalse();
        assertThat(desk.determinations.withdraw(SCHOOL, id, "board")).isTrue();
        assertThat(desk.determinations.withdraw(SCHOOL, id, "board")).isFalse();
        assertThat(desk.determinations.of(SCHOOL).get(0))
                .isEqualTo(new Determination(id, scope, visible, desk.instant(), desk.instant()));
        assertThat(desk.determinations.of(SCHOOL).get(1).withdrawnAt()).isNull();
        assertThat(desk.determinations.of("another")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keeps_a_hold_and_its_lifting(TestDatabase database) {
        Desk desk = new Desk(database);
        desk.holds.hold(SCHOOL, STUDENT, Optional.of(MATHS), "board");
        desk.holds.hold(SCHOOL, STUDENT, Optional.empty(), "board");
        long id = desk.holds.of(SCHOOL, STUDENT).get(0).id();

        assertThat(desk.holds.lift("another", id, "board")).isFalse();
        assertThat(desk.holds.lift(SCHOOL, id, "board")).isTrue();
        assertThat(desk.holds.of(SCHOOL, STUDENT).get(0))
                .isEqualTo(new ExamHold(id, STUDENT, MATHS, desk.instant(), desk.instant()));
        assertThat(desk.holds.of(SCHOOL, STUDENT).get(1).about(Samples.DUTCH)).isTrue();
        assertThat(desk.holds.of("another", STUDENT)).isEmpty();
    }
}
