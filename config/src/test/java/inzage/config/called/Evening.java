package inzage.config.called;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets the program run on the evening for which the answers were written, when every system lets itself be asked. */
@TestConfiguration
class Evening {
    /** Half past eight in Amsterdam. */
    private static final Instant BEGIN = Instant.parse("2026-11-02T19:30:00Z");

    @Bean
    @Primary
    Clock evening() {
        Clock now = Clock.systemUTC();
        return Clock.offset(now, Duration.between(now.instant(), BEGIN));
    }
}
