package inzage.connector.account.link;

import inzage.connector.canonical.SchoolYear;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** How long links can be used. An invitation that runs into a holiday waits for those who are away. */
@Component
class Lifetimes {
    private static final Duration RESET = Duration.ofMinutes(30);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int INVITATION_DAYS = 7;
    private static final int HOLIDAY_DAYS = 30;

    private final Schools schools;
    private final SchoolReader reader;

    Lifetimes(Schools schools, SchoolReader reader) {
        this.schools = schools;
        this.reader = reader;
    }

    Duration of(LinkTarget target, Instant now) {
        if (target instanceof LinkTarget.Invitation invitation) {
            return Duration.ofDays(holiday(invitation.school(), now) ? HOLIDAY_DAYS : INVITATION_DAYS);
        }
        return switch (target.purpose()) {
            case PASSWORD_RESET -> RESET;
            case FIRST_OPERATOR, ADDRESS_CHANGE -> DAY;
            case INVITATION, STAFF_INVITATION -> Duration.ofDays(INVITATION_DAYS);
        };
    }

    private boolean holiday(String school, Instant now) {
        Optional<SchoolSetup> setup = schools.find(school);
        return setup.isPresent()
                && IntStream.range(0, INVITATION_DAYS)
                        .mapToObj(LocalDate.ofInstant(now, setup.get().zone())::plusDays)
                        .anyMatch(day -> setup.get().holidays().include(day) || inYear(school, day));
    }

    private boolean inYear(String school, LocalDate day) {
        return reader.all(school, SchoolYear.class).stream()
                .filter(year -> !year.withheld())
                .flatMap(year -> year.record().holidays().stream())
                .anyMatch(days -> days.contains(day));
    }
}
