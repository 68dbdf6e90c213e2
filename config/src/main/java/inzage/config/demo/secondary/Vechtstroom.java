package inzage.config.demo.secondary;

import inzage.config.demo.chance.Chance;
import inzage.config.demo.extent.DemoSize;
import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.people.Child;
import inzage.config.demo.people.Families;
import inzage.config.demo.people.Family;
import inzage.config.demo.people.Person;
import inzage.config.demo.people.Seat;
import inzage.config.demo.people.Staff;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The college: who is there, and in which form.
 *
 * @param today the day the demo counts from
 * @param families by situation first, ordinary ones after
 * @param students by family
 */
public record Vechtstroom(
        long seed,
        LocalDate today,
        DemoSize size,
        List<Family> families,
        List<Student> students,
        List<Person> teachers) {
    private static final int FORM_SIZE = 25;
    private static final int AGE_IN_FIRST_YEAR = 13;
    private static final int FIRST_NUMBER = 100_000;
    private static final String DOMAIN = "vechtstroom.example";

    /** The same seed, day and size make the same college. */
    public static Vechtstroom invent(long seed, LocalDate today, DemoSize size) {
        Chance chance = new Chance(seed);
        DemoYear year = DemoYear.containing(today);
        Map<Integer, Seat> seats = seats(size.students(), year);
        Families inventor = new Families(chance, today, DOMAIN, FIRST_NUMBER, "Vechtstad");
        List<Family> families = new ArrayList<>(Cast.families(inventor, seats));
        families.addAll(inventor.ordinary(List.copyOf(seats.values())));
        List<Student> students = families.stream()
                .flatMap(family -> family.children().stream())
                .map(child -> new Student(child, form(child.seat(), year)))
                .toList();
        List<Person> teachers = Staff.invent(chance, DOMAIN, 2 + size.students() / 15);
        return new Vechtstroom(seed, today, size, families, students, teachers);
    }

    public List<Course> courses() {
        return Course.GRADED.subList(0, size.subjects());
    }

    /** The graded courses and the mentor's hour. */
    public List<Course> lessons() {
        return Stream.concat(Stream.of(Course.MENTOR), courses().stream()).toList();
    }

    /** Every form that a student is or was in. */
    public List<Form> forms() {
        return students.stream()
                .flatMap(student -> student.forms(size.schoolYears()).stream())
                .distinct()
                .toList();
    }

    public List<DemoYear> years() {
        DemoYear year = DemoYear.containing(today);
        return List.of(year, year.previous()).subList(0, size.schoolYears());
    }

    public List<Child> children() {
        return students.stream().map(Student::child).toList();
    }

    private static Map<Integer, Seat> seats(int count, DemoYear year) {
        Map<Integer, Seat> seats = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int bornIn = year.start() - AGE_IN_FIRST_YEAR + 1 - Track.of(i).year();
            // Who is twelve on the first of October started that summer.
            seats.put(i, new Seat(i, LocalDate.of(bornIn, Month.OCTOBER, 1)));
        }
        return seats;
    }

    private static Form form(Seat seat, DemoYear year) {
        int place = seat.index() / Track.ALL.size();
        return new Form(Track.of(seat), 1 + place / FORM_SIZE, year);
    }
}
