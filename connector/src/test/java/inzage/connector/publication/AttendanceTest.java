package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.attendance.Rate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Percentages of attendance. */
class AttendanceTest {
    private final FormSchool school = new FormSchool();
    private final Desk desk = school.desk;

    @Test
    void attendance_counts_registered_lessons_that_are_over_and_nothing_without_them() {
        assertThat(attendance().rates()).isEmpty();
        school.lesson(81, "2026-10-29T08:30", Ynu.YES);
        school.lesson(82, "2026-10-29T09:30", Ynu.YES);
        school.lesson(83, "2026-10-29T10:30", Ynu.UNKNOWN);
        school.lesson(84, "2026-11-05T08:30", Ynu.YES);
        school.absence(91, "2026-10-29", 1);

        assertThat(attendance().rates()).singleElement().satisfies(rate -> {
            assertThat(rate.absent()).isEqualTo(50);
            assertThat(rate.present()).isEqualTo(50);
        });
        assertThat(attendance().names().teachers()).isEmpty();
    }

    @Test
    void attendance_is_shown_by_period_of_the_school_year() {
        desk.school.with(
                11,
                SchoolYear.class,
                "name",
                "2026-2027",
                "from",
                LocalDate.parse("2026-08-01"),
                "through",
                LocalDate.parse("2027-07-31"),
                "periods",
                List.of(period("P2", "2026-11-01", "2027-01-31"), period("P1", "2026-08-01", "2026-10-31")));
        school.lesson(81, "2026-10-29T08:30", Ynu.YES);
        school.lesson(82, "2026-11-01T08:30", Ynu.YES);
        school.absence(91, "2026-10-29", 1);

        assertThat(attendance().rates())
                .extracting(rate -> rate.period().name(), Rate::absent)
                .containsExactly(tuple("P1", 100), tuple("P2", 0));
    }

    @Test
    void attendance_shows_nothing_where_absences_are_closed() {
        school.close(Module.ABSENCES);

        assertThat(desk.file.attendance(desk.guardian(), STUDENT)).isEmpty();
    }

    private static DateRange period(String name, String from, String through) {
        return new DateRange(name, LocalDate.parse(from), LocalDate.parse(through));
    }

    private Attendance attendance() {
        return desk.file.attendance(desk.guardian(), STUDENT).orElseThrow();
    }
}
