package inzage.connector.publication;

import java.util.Locale;

/** A part of a child's file that a school switches on or off as a whole. The profile is none: it is always there. */
public enum Module {
    RESULTS,
    ABSENCES,
    ENROLMENTS,
    AGENDA,
    HOMEWORK;

    /** The name in settings and the API: {@code results}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
