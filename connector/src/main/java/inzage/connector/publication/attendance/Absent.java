package inzage.connector.publication.attendance;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Lesson;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says which absences mean that a lesson was missed. */
final class Absent {
    private Absent() {}

    /**
     * Whether the student was away. Sick, exempt and sent out are among it: which of them it was may be withheld and then reads
     * absent, so that they must count alike.
     */
    static boolean during(Absence absence) {
        return switch (absence.kind()) {
            case ABSENT, SICK, EXEMPT, SENT_OUT -> true;
            case LATE, NO_BOOKS, NO_HOMEWORK, OTHER -> false;
        };
    }

    /** By lesson hours where both have them, else by the clock; without either an absence is for the whole day. */
    static boolean from(Lesson lesson, Absence absence) {
        if (!absence.date().equals(lesson.from().toLocalDate())) {
            return false;
        }
        if (absence.fromHour() != null && lesson.fromHour() != null) {
            return overlap(lesson.fromHour(), lesson.throughHour(), absence.fromHour(), absence.throughHour());
        }
        if (absence.from() != null) {
            return overlap(
                    lesson.from().toLocalTime(),
                    lesson.through().toLocalTime(),
                    absence.from(),
                    Objects.requireNonNullElse(absence.through(), LocalTime.MAX));
        }
        return absence.fromHour() == null;
    }

    /** An hour without an end is that hour alone. */
    private static boolean overlap(int from, @Nullable Integer through, int start, @Nullable Integer end) {
        return from <= Objects.requireNonNullElse(end, start) && start <= Objects.requireNonNullElse(through, from);
    }

    private static boolean overlap(LocalTime from, LocalTime through, LocalTime start, LocalTime end) {
        return from.isBefore(end) && start.isBefore(through);
    }
}
