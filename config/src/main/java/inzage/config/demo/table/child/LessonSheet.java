package inzage.config.demo.table.child;

import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.people.Child;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A timetable of the last weeks and the next, for the children who are in the demo to be looked at. Attendance was registered of
 * what lies behind, so that there is something to take percentages of.
 *
 * @param subjects codes of the subjects that are taught
 */
public record LessonSheet(LocalDate today, List<String> subjects, List<Child> children) {
    private static final int WEEKS_BEHIND = 4;
    private static final int WEEKS_AHEAD = 2;
    private static final int HOURS = 6;
    private static final int MINUTES = 50;
    private static final LocalTime FIRST = LocalTime.of(8, 30);

    public LessonSheet {
        subjects = List.copyOf(subjects);
        children = List.copyOf(children);
    }

    /** Six hours on every schoolday. */
    public Sheet sheet() {
        List<String> columns = List.of(
                "key",
                "from",
                "through",
                "fromHour",
                "throughHour",
                "subject.code",
                "students.number",
                "rooms",
                "status",
                "attendanceRegistered");
        return new Sheet("lessons.csv", columns, this::rows);
    }

    private void rows(Consumer<Row> out) {
        String students = String.join(";", children.stream().map(Child::number).toList());
        days().forEach(day -> IntStream.rangeClosed(1, HOURS)
                .forEach(hour -> out.accept(lesson(day, hour).with("students.number", students))));
    }

    private List<LocalDate> days() {
        LocalDate yearsFirst = DemoYear.containing(today).from();
        LocalDate first = today.minusWeeks(WEEKS_BEHIND);
        return (first.isBefore(yearsFirst) ? yearsFirst : first)
                .datesUntil(today.plusWeeks(WEEKS_AHEAD))
                .filter(day -> DemoYear.weekday(day).equals(day))
                .toList();
    }

    private Row lesson(LocalDate day, int hour) {
        LocalTime from = FIRST.plusMinutes((long) MINUTES * (hour - 1));
        int subject = Math.floorMod((int) day.toEpochDay() + hour, subjects.size());
        return Row.of("key", day + "-" + hour)
                .with("from", day.atTime(from))
                .with("through", day.atTime(from.plusMinutes(MINUTES)))
                .with("fromHour", hour)
                .with("throughHour", hour)
                .with("subject.code", subjects.get(subject))
                .with("rooms", "1." + (20 + hour))
                .with("status", "PLANNED")
                .with("attendanceRegistered", day.isBefore(today) ? "YES" : "UNKNOWN");
    }
}
