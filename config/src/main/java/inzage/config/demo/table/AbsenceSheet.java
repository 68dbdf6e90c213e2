package inzage.config.demo.table;

import inzage.config.demo.chance.Chance;
import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.people.Child;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Absences of the last weeks: everybody who is in the demo to be looked at has one, others now and then.
 *
 * @param student the column that refers to a student
 * @param subjects codes of the subjects that are taught by the hour; empty: absences are of whole days
 * @param looked so many children from the front of the list have at least one
 */
public record AbsenceSheet(long seed, LocalDate today, String student, List<String> subjects, int looked) {
    private static final int WEEKS = 8;
    private static final int LAST_HOUR = 8;
    private static final int SICK_IN_A_HUNDRED = 30;

    /** The sheet for these children. */
    public Sheet of(List<Child> children) {
        List<String> columns = List.of(
                "key",
                student,
                "date",
                "fromHour",
                "throughHour",
                "subject.code",
                "kind",
                "reason",
                "reasonBy",
                "authorised",
                "handled");
        return new Sheet("absences.csv", used(columns), out -> rows(children, out));
    }

    private List<String> used(List<String> columns) {
        List<String> used = new ArrayList<>(columns);
        if (subjects.isEmpty()) {
            used.removeAll(List.of("fromHour", "throughHour", "subject.code"));
        }
        return used;
    }

    private void rows(List<Child> children, Consumer<Row> out) {
        Chance chance = new Chance(seed + 2);
        for (int i = 0; i < children.size(); i++) {
            int times = i < looked ? chance.between(1, 3) : Math.max(0, chance.between(-4, 2));
            for (int time = 1; time <= times; time++) {
                out.accept(absence(chance, children.get(i), time));
            }
        }
    }

    private Row absence(Chance chance, Child child, int time) {
        Row row = Row.of("key", child.number() + "-" + time)
                .with(student, child.number())
                .with("date", day(chance));
        if (chance.percent(SICK_IN_A_HUNDRED)) {
            return reason(row, "SICK", "griep", "GUARDIAN", true);
        }
        if (!subjects.isEmpty()) {
            int hour = chance.between(1, LAST_HOUR);
            row.with("fromHour", hour).with("throughHour", hour).with("subject.code", chance.pick(subjects));
        }
        return chance.percent(50)
                ? reason(row, "LATE", "bus gemist", "STUDENT", false)
                : reason(row, "ABSENT", "", "UNKNOWN", false);
    }

    private static Row reason(Row row, String kind, String reason, String by, boolean authorised) {
        return row.with("kind", kind)
                .with("reason", reason)
                .with("reasonBy", by)
                .with("authorised", authorised)
                .with("handled", !reason.isEmpty());
    }

    private LocalDate day(Chance chance) {
        LocalDate yearsFirst = DemoYear.containing(today).from();
        LocalDate first = today.minusWeeks(WEEKS);
        return DemoYear.weekday(chance.day(first.isBefore(yearsFirst) ? yearsFirst : first, today));
    }
}
