package inzage.config.demo.primary;

import inzage.config.demo.chance.Chance;
import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.people.Child;
import inzage.config.demo.people.Families;
import inzage.config.demo.people.Family;
import inzage.config.demo.people.Person;
import inzage.config.demo.people.Seat;
import inzage.config.demo.people.Situation;
import inzage.config.demo.people.Staff;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The primary school: who is there, and in which group.
 *
 * @param today the day the demo counts from
 * @param families by situation first, ordinary ones after
 * @param teachers one per group
 */
public record Waterlelie(long seed, LocalDate today, List<Family> families, List<Pupil> pupils, List<Person> teachers) {
    private static final int AGE_BEFORE_FIRST_GROUP = 4;
    private static final int FIRST_NUMBER = 2_000;
    private static final String DOMAIN = "waterlelie.example";

    /** The same seed, day and number of pupils make the same school. */
    public static Waterlelie invent(long seed, LocalDate today, int count) {
        Chance chance = new Chance(seed);
        List<Seat> seats = seats(count, DemoYear.containing(today));
        Families inventor = new Families(chance, today, DOMAIN, FIRST_NUMBER, "Lelieveen");
        List<Family> families = new ArrayList<>();
        families.add(inventor.cast(Situation.PLAIN, seats.subList(0, 1)));
        families.add(inventor.cast(Situation.TWO_CHILDREN, seats.subList(2, 4)));
        families.add(inventor.cast(Situation.DIVORCED, seats.subList(4, 5)));
        families.add(inventor.cast(Situation.SECRET_ADDRESS, seats.subList(5, 6)));
        families.addAll(inventor.ordinary(seats.subList(6, count)));
        families.addAll(inventor.ordinary(seats.subList(1, 2)));
        List<Pupil> pupils = families.stream()
                .flatMap(family -> family.children().stream())
                .map(child -> new Pupil(child, group(child.seat().index())))
                .toList();
        return new Waterlelie(seed, today, families, pupils, Staff.invent(chance, DOMAIN, Pupil.GROUPS));
    }

    DemoYear year() {
        return DemoYear.containing(today);
    }

    List<Child> children() {
        return pupils.stream().map(Pupil::child).toList();
    }

    private static List<Seat> seats(int count, DemoYear year) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Seat(i, LocalDate.of(year.start() - AGE_BEFORE_FIRST_GROUP - group(i), Month.OCTOBER, 1)))
                .toList();
    }

    /** From the oldest down, so that the first families have children with results. */
    private static int group(int seat) {
        return Pupil.GROUPS - seat % Pupil.GROUPS;
    }
}
