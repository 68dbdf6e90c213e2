package inzage.connector.notice;

import static inzage.connector.notice.World.id;
import static inzage.connector.notice.sight.NoticeKind.RESULTS;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.message.MessageState;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForgettingTest {
    private static final RecordId ANNA = id("a");

    /** One message waits for the mother. */
    private static World queued(TestDatabase database) {
        World world = new World(database);
        world.opens("mother", ANNA, RESULTS);
        world.run(ANNA);
        world.shows("mother", ANNA, RESULTS, id("1"), "1");
        world.run(ANNA);
        return world;
    }

    @ParameterizedTest
    @EnumSource
    void everything_goes_with_the_membership(TestDatabase database) {
        World world = queued(database);
        world.jdbc.sql("delete from memberships").update();
        assertThat(world.outbox.count(MessageState.QUEUED)).isZero();
        assertThat(world.mails()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void forgets_what_ended_long_ago_but_tells_nothing_twice(TestDatabase database) {
        World world = queued(database);
        assertThat(world.mails()).hasSize(1);
        world.outbox.forgetEnded();
        assertThat(world.outbox.count(MessageState.SENT)).isEqualTo(1);
        world.pass(Duration.ofDays(91));
        world.outbox.forgetEnded();
        assertThat(world.outbox.count(MessageState.SENT)).isZero();
        world.run(ANNA);
        assertThat(world.mails()).isEmpty();
    }
}
