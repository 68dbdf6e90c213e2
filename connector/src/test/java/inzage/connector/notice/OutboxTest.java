package inzage.connector.notice;

import static inzage.connector.notice.World.SCHOOL;
import static inzage.connector.notice.World.id;
import static inzage.connector.notice.sight.NoticeKind.RESULTS;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.message.Claim;
import inzage.connector.notice.message.MessageState;
import inzage.connector.notice.message.Prepared;
import inzage.connector.notice.message.Refusal;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutboxTest {
    private static final String MOTHER = "mother";
    private static final RecordId ANNA = id("a");
    private static final RecordId GRADE = id("1");
    private static final RecordId OTHER_GRADE = id("2");

    /** One message waits for the mother. */
    private static World queued(TestDatabase database) {
        World world = new World(database);
        queue(world, MOTHER);
        return world;
    }

    private static void queue(World world, String... accounts) {
        for (String account : accounts) {
            world.opens(account, ANNA, RESULTS);
        }
        world.run(ANNA);
        for (String account : accounts) {
            world.shows(account, ANNA, RESULTS, GRADE, "1");
        }
        world.run(ANNA);
    }

    private static List<Claim> due(World world) {
        world.pass(World.GATHER);
        return world.outbox.claim(100);
    }

    @ParameterizedTest
    @EnumSource
    void sends_nothing_that_is_hidden_by_then_and_tells_it_when_it_is_visible_again(TestDatabase database) {
        World world = queued(database);
        world.hides(MOTHER, ANNA, RESULTS, GRADE);
        assertThat(world.mails()).isEmpty();
        assertThat(world.outbox.count(MessageState.DROPPED)).isEqualTo(1);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.run(ANNA);
        assertThat(world.mails()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_drops_out_of_a_mail_stays_untold(TestDatabase database) {
        World world = queued(database);
        world.shows(MOTHER, ANNA, RESULTS, OTHER_GRADE, "1");
        world.run(ANNA);
        world.hides(MOTHER, ANNA, RESULTS, GRADE);
        assertThat(world.mails()).hasSize(1);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.run(ANNA);
        assertThat(world.mails()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void is_silent_in_the_hour_before_a_closing_instant_and_decides_after_it(TestDatabase database) {
        World world = queued(database);
        world.closing = Optional.of(world.now().plus(Duration.ofMinutes(50)));
        assertThat(world.mails()).isEmpty();
        world.closing = Optional.empty();
        world.closes(MOTHER, ANNA, RESULTS);
        world.pass(Duration.ofMinutes(50));
        assertThat(world.mails()).isEmpty();
        assertThat(world.outbox.count(MessageState.DROPPED)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void drops_what_has_no_recipient_any_more(TestDatabase database) {
        World world = queued(database);
        world.leaves(MOTHER);
        assertThat(world.mails()).isEmpty();
        assertThat(world.outbox.count(MessageState.DROPPED)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void tries_again_after_growing_pauses_and_parks_after_the_last_attempt(TestDatabase database) {
        World world = queued(database);
        for (int pause : new int[] {1, 1, 2}) {
            world.pass(Duration.ofMinutes(pause).minusSeconds(1));
            assertThat(world.outbox.claim(100)).isEmpty();
            world.pass(Duration.ofSeconds(1));
            List<Claim> claims = world.outbox.claim(100);
            assertThat(claims).hasSize(1);
            assertThat(world.lastLook.prepare(claims.get(0))).isInstanceOf(Prepared.Ready.class);
            world.outbox.refused(claims.get(0), Refusal.FOR_NOW);
        }
        assertThat(world.outbox.count(MessageState.PARKED)).isEqualTo(1);
        world.run(ANNA);
        assertThat(world.mails()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_is_known_by_the_same_handle_at_every_attempt(TestDatabase database) {
        World world = queued(database);
        Claim first = due(world).get(0);
        world.lastLook.prepare(first);
        world.outbox.refused(first, Refusal.FOR_NOW);
        assertThat(due(world)).singleElement().satisfies(second -> {
            assertThat(second.handle()).isEqualTo(first.handle());
            assertThat(second.attempt()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_unclear_outcome_is_never_repeated(TestDatabase database) {
        World world = queued(database);
        Claim claim = due(world).get(0);
        world.lastLook.prepare(claim);
        world.outbox.refused(claim, Refusal.UNCLEAR);
        world.run(ANNA);
        assertThat(world.mails()).isEmpty();
        assertThat(world.outbox.count(MessageState.UNKNOWN)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_message_lost_while_sending_is_unknown_and_one_lost_before_is_sent(TestDatabase database) {
        World world = new World(database);
        queue(world, MOTHER, "father");
        List<Claim> claims = due(world);
        world.lastLook.prepare(claims.get(0));
        world.pass(Duration.ofHours(1));
        world.outbox.giveUpLost();
        assertThat(world.outbox.count(MessageState.UNKNOWN)).isEqualTo(1);
        assertThat(world.mails()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void keeps_to_the_limit_per_minute(TestDatabase database) {
        World world = new World(database, Map.of("inzage.notices.gather", "0s", "inzage.notices.per-minute", "2"));
        queue(world, "one", "two", "three");
        assertThat(world.outbox.claim(100)).hasSize(2).allSatisfy(world.lastLook::prepare);
        assertThat(world.outbox.claim(100)).isEmpty();
        world.pass(Duration.ofMinutes(1));
        assertThat(world.outbox.claim(100)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_message_waits_for_causes_older_than_itself(TestDatabase database) {
        World world = new World(database);
        world.opens(MOTHER, ANNA, RESULTS);
        world.opens(MOTHER, id("b"), RESULTS);
        world.run(ANNA, id("b"));
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.shows(MOTHER, id("b"), RESULTS, OTHER_GRADE, "1");
        world.causes.applied(SCHOOL, "administration", 2, Set.of(ANNA, id("b")), false);
        world.news.claim(1).forEach(world.news::look);
        assertThat(due(world)).isEmpty();
        world.lookAll();
        assertThat(due(world)).hasSize(1);
    }
}
