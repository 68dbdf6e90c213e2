package inzage.connector.consent;

import java.time.LocalDate;

/** When a birthday comes. */
public final class Age {
    /** From which the student decides who looks. */
    public static final int OF_AGE = 18;

    /** From which a student's own words stay with the student. */
    public static final int SIXTEEN = 16;

    private Age() {}

    /** The day on which somebody reaches an age; born on 29 February, that is 1 March in a common year. */
    public static LocalDate reaches(LocalDate birthDate, int years) {
        LocalDate day = birthDate.plusYears(years);
        return day.getDayOfMonth() == birthDate.getDayOfMonth() ? day : day.plusDays(1);
    }
}
