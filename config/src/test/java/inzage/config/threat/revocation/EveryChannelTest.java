package inzage.config.threat.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.ThreatTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Each channel is open before each revocation and shut with the next request after it, or it is said why it stays open. */
@ThreatTest
class EveryChannelTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    static Stream<Arguments> pairs() {
        return Arrays.stream(Channel.values()).flatMap(channel -> Arrays.stream(Revocation.values())
                .filter(revocation -> channel.indifferentTo(revocation).isEmpty())
                .map(revocation -> Arguments.of(channel, revocation)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void t_03_what_is_revoked_is_gone_on_every_channel(Channel channel, Revocation revocation) {
        try (Guest guest = beans.createBean(Guest.class)) {
            guest.arrive();
            Road road = channel.of(guest);
            assertThat(road.open()).as("before").isTrue();

            revocation.take(guest);
            try {
                assertThat(road.leads().getAsBoolean()).as("afterwards").isFalse();
            } finally {
                revocation.giveBack(guest);
            }
        }
    }

    @Test
    void every_channel_is_shut_by_something_and_everything_shuts_a_channel() {
        assertThat(pairs().map(pair -> pair.get()[0])).contains((Object[]) Channel.values());
        assertThat(pairs().map(pair -> pair.get()[1])).contains((Object[]) Revocation.values());
    }

    @Test
    void what_stays_open_has_a_reason() {
        assertThat(Channel.values())
                .allSatisfy(channel -> assertThat(Revocation.values()).allSatisfy(revocation -> assertThat(
                                channel.indifferentTo(revocation).orElse("shut"))
                        .isNotBlank()));
    }
}
