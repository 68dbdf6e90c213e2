package inzage.connector.notice;

import static inzage.connector.notice.World.SCHOOL;
import static inzage.connector.notice.World.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.membership.MembershipGranted;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.notice.cause.Look;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CausesTest {
    private static final RecordId ANNA = id("a");

    @ParameterizedTest
    @EnumSource
    void two_workers_never_take_the_same(TestDatabase database) {
        World world = new World(database);
        world.causes.applied(SCHOOL, "administration", 1, Set.of(ANNA, id("b")), false);
        Set<Long> taken = new HashSet<>();
        world.transactions.executeWithoutResult(status -> {
            world.causes.claim(1).forEach(look -> taken.addAll(look.causes()));
            CompletableFuture.supplyAsync(() -> world.causes.claim(10))
                    .join()
                    .forEach(look -> assertThat(taken.addAll(look.causes())).isTrue());
        });
        world.causes.claim(10).forEach(look -> assertThat(taken.addAll(look.causes()))
                .isTrue());
        assertThat(taken).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_cause_comes_and_goes_with_its_transaction(TestDatabase database) {
        World world = new World(database);
        world.transactions.executeWithoutResult(status -> {
            world.causes.applied(SCHOOL, "administration", 1, Set.of(ANNA), false);
            status.setRollbackOnly();
        });
        assertThat(world.causes.claim(10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_look_that_never_ended_is_taken_up_again_but_not_for_ever(TestDatabase database) {
        World world = new World(database);
        world.causes.applied(SCHOOL, "administration", 1, Set.of(ANNA), false);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(world.causes.claim(10)).hasSize(1);
            assertThat(world.causes.claim(10)).isEmpty();
            world.pass(Duration.ofMinutes(3));
        }
        assertThat(world.causes.claim(10)).isEmpty();
        assertThat(world.causes.parked()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_people_decide_is_looked_at_again(TestDatabase database) {
        World world = new World(database);
        world.events.publishEvent(new VisibilityChanged(SCHOOL, ANNA));
        world.events.publishEvent(new MembershipGranted(SCHOOL, "mother"));
        assertThat(world.causes.claim(10))
                .anySatisfy(look -> assertThat(look).isInstanceOf(Look.AtStudent.class))
                .anySatisfy(look -> assertThat(look).isInstanceOf(Look.AtAccount.class));
    }

    @ParameterizedTest
    @EnumSource
    void several_causes_for_a_student_are_one_look(TestDatabase database) {
        World world = new World(database);
        world.causes.student(SCHOOL, ANNA);
        world.causes.student(SCHOOL, ANNA);
        assertThat(world.causes.claim(10)).singleElement().satisfies(look -> assertThat(look.causes())
                .hasSize(2));
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_timetable_alone_makes_nobody_look_again_at_the_whole_school(TestDatabase database) {
        World world = new World(database);
        assertThat(world.causes.concerns(Kind.of(Result.class))).isTrue();
        assertThat(world.causes.concerns(Kind.of(Lesson.class))).isFalse();
        assertThat(world.causes.concerns(Kind.of(Homework.class))).isFalse();
    }
}
