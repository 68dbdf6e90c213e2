package inzage.connector.publication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days of which a module is new to somebody who looks today: those behind for what happened, those ahead for what is to come.
 */
record NewDays(LocalDate from, LocalDate through) {
    private static final int BEHIND = 30;
    private static final int AHEAD = 14;

    private static final Set<Module> LOOKED_UP = EnumSet.of(
            Module.ENROLMENTS, Module.AGENDA, Module.MEDICAL, Module.GROUP, Module.ATTENDANCE, Module.DOCUMENTS);

    /** Those of which there is news; the others are looked up when needed. */
    static Set<Module> modules() {
        return EnumSet.complementOf(EnumSet.copyOf(LOOKED_UP));
    }

    static NewDays of(Module module, LocalDate today) {
        return switch (module) {
            case HOMEWORK -> new NewDays(today, today.plusDays(AHEAD));
            case ACTIVITIES -> new NewDays(today.minusDays(BEHIND), today.plusDays(BEHIND));
            case RESULTS,
                    ABSENCES,
                    NOTES,
                    PLANS,
                    REPORTS,
                    STANDARD_TESTS,
                    INCIDENTS,
                    NEWS,
                    DOCUMENTS,
                    ENROLMENTS,
                    AGENDA,
                    MEDICAL,
                    GROUP,
                    ATTENDANCE -> new NewDays(today.minusDays(BEHIND), today);
        };
    }

    boolean hold(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
