package inzage.connector.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** Of RFC 6238, appendix B; its codes of eight digits end in those of six. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Totp totp = new Totp();

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void knows_the_codes_of_the_standard(long second, String code) {
        assertThat(totp.step(SECRET, code, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "29, true", "59, true", "60, false"})
    void lets_clocks_differ_by_one_step(long later, boolean accepted) {
        Instant stepBegins = Instant.ofEpochSecond(1_234_567_890);

        assertThat(totp.step(SECRET, "005924", stepBegins.plusSeconds(later), 0).isPresent())
                .isEqualTo(accepted);
    }

    @Test
    void does_not_accept_a_step_that_was_used_or_is_older() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = now.getEpochSecond() / 30;

        assertThat(totp.step(SECRET, "005924", now, step)).isEmpty();
        assertThat(totp.step(SECRET, "005924", now, step - 1)).hasValue(step);
    }

    @Test
    void tells_the_app_what_it_needs() {
        assertThat(Totp.enrolment(SECRET, "noor+thuis@example.org").uri())
                .isEqualTo("otpauth://totp/Inzage:noor%2Bthuis%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Inzage");
    }
}
