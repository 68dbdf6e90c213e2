package inzage.connector.publication.release;

import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which days are holidays, as far as the school knew at the time: a holiday that is entered afterwards does not undo a moment that
 * was reached, or what was released then would be hidden again.
 *
 * @param years all versions of the school's years
 * @param entered by the school itself; their changes are told by {@link Floors}
 */
public record SchoolDays(List<Stored<SchoolYear>> years, List<DateRange> entered) {
    public SchoolDays {
        years = List.copyOf(years);
        entered = List.copyOf(entered);
    }

    /** Whether anybody entered any holiday; if not, every day from Monday to Friday is a school day. */
    public boolean known() {
        return !entered.isEmpty()
                || years.stream()
                        .anyMatch(year -> year.appliedTo() == null
                                && !year.record().holidays().isEmpty());
    }

    boolean holiday(LocalDate day, Instant moment) {
        return entered.stream().anyMatch(range -> range.contains(day))
                || years.stream()
                        .filter(year -> inForce(year, moment))
                        .flatMap(year -> year.record().holidays().stream())
                        .anyMatch(range -> range.contains(day));
    }

    /** What is in force now is what is known of the future. */
    private static boolean inForce(Stored<SchoolYear> year, Instant moment) {
        Instant to = year.appliedTo();
        return !year.withheld() && !moment.isBefore(year.appliedFrom()) && (to == null || moment.isBefore(to));
    }
}
