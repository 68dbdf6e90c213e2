package inzage.connector.publication;

import inzage.connector.publication.attendance.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How much of its lessons a child attended, by period, of those lessons that the viewer could count too.
 *
 * @param rates oldest first; a period without a registered lesson is not among them
 * @param names for whom to ask
 * @param updatedAt when the school's sources last delivered absences whole
 */
public record Attendance(List<Rate> rates, Names names, Optional<Instant> updatedAt) {
    public Attendance {
        rates = List.copyOf(rates);
    }
}
