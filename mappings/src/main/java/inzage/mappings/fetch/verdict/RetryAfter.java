package inzage.mappings.fetch.verdict;

import inzage.mappings.fetch.message.Answer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads {@code Retry-After}, in seconds or as a date: RFC 9110, section 10.2.3. */
final class RetryAfter {
    private RetryAfter() {}

    static Optional<Duration> of(Answer answer, Clock clock) {
        return answer.header("Retry-After").map(String::strip).flatMap(text -> read(text, clock));
    }

    private static Optional<Duration> read(String text, Clock clock) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            ZonedDateTime moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration until = Duration.between(clock.instant(), moment.toInstant());
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
