package inzage.connector.publication.release;

import inzage.connector.publication.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Up to which instant results are released to a viewer. With a schedule that is its last moment, without one the present; for
 * guardians both as of the head start ago that students have. A boundary instant belongs to the new state.
 */
public record Releases(ReleaseSettings settings, ZoneId zone, SchoolDays days, Floors floors) {
    /** No school is closed for longer: a schedule without a moment in it never releases anything. */
    private static final int LONGEST_SILENCE = 400;

    /** Everything as it comes. */
    public static Releases atOnce(ZoneId zone) {
        return new Releases(ReleaseSettings.AT_ONCE, zone, new SchoolDays(List.of(), List.of()), Floors.NONE);
    }

    /** Results that were there at this instant are released now; empty if none ever were. */
    public Optional<Instant> reached(Viewer.Kind kind, Instant now) {
        Optional<Instant> reached = settings.stopped() ? Optional.empty() : scheduled(now.minus(headStart(kind)));
        return Stream.concat(reached.stream(), floors.of(kind).stream()).max(Comparator.naturalOrder());
    }

    /** When something that came at an instant is released, if that is foreseeable. */
    public Optional<Instant> due(Viewer.Kind kind, Instant came) {
        if (settings.stopped()) {
            return Optional.empty();
        }
        Optional<Instant> moment = settings.moments().isEmpty() ? Optional.of(came) : first(came);
        return moment.map(at -> at.plus(headStart(kind)));
    }

    private Optional<Instant> scheduled(Instant instant) {
        return settings.moments().isEmpty() ? Optional.of(instant) : last(instant);
    }

    private Duration headStart(Viewer.Kind kind) {
        return kind == Viewer.Kind.STUDENT ? Duration.ZERO : settings.headStart();
    }

    /** The last moment that is not after an instant. */
    private Optional<Instant> last(Instant instant) {
        LocalDate day = day(instant);
        return LongStream.rangeClosed(0, LONGEST_SILENCE)
                .mapToObj(back -> moments(day.minusDays(back))
                        .filter(moment -> !moment.isAfter(instant))
                        .max(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first moment that is not before an instant. */
    private Optional<Instant> first(Instant instant) {
        LocalDate day = day(instant);
        return LongStream.rangeClosed(0, LONGEST_SILENCE)
                .mapToObj(ahead -> moments(day.plusDays(ahead))
                        .filter(moment -> !moment.isBefore(instant))
                        .min(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Instant> moments(LocalDate day) {
        return settings.moments().stream().flatMap(moment -> {
            Instant at = day.atTime(moment.at()).atZone(zone).toInstant();
            return moment.on(day, days.holiday(day, at)) ? Stream.of(at) : Stream.empty();
        });
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
