package inzage.connector.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import inzage.connector.account.hashing.Standing;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private final Seats seats = new Seats(new SignInSettings(
            Duration.ofMinutes(15),
            Duration.ofDays(180),
            new SignInSettings.Pair(5, Duration.ofMinutes(15)),
            new SignInSettings.Address(20, Duration.ofMinutes(1)),
            new SignInSettings.Everyone(100, Duration.ofSeconds(10)),
            new SignInSettings.Room(1, 1)));

    @Test
    void sends_strangers_away_when_all_their_seats_are_taken_and_not_who_is_known() {
        Optional<String> first = seats.seated(Standing.STRANGER, () -> {
            assertThat(seats.seated(Standing.STRANGER, () -> "second")).isEmpty();
            return seats.seated(Standing.KNOWN, () -> "known").orElse("nobody");
        });

        assertThat(first).contains("known");
    }

    @Test
    void gives_a_seat_back_whatever_happened_in_it() {
        assertThat(catchThrowable(() -> seats.seated(Standing.STRANGER, () -> {
                    throw new IllegalStateException("the database is away");
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(seats.seated(Standing.STRANGER, () -> "next")).contains("next");
    }
}
