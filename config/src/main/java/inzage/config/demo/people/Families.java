package inzage.config.demo.people;

import inzage.config.demo.chance.Chance;
import inzage.config.demo.people.Person.Surname;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Fills the seats of a school: one family for each situation that the school shows, ordinary families for the rest. */
public final class Families {
    private final Chance chance;
    private final Invention invention;
    private final LocalDate today;

    /**
     * @param domain of the parents' e-mail addresses, below {@code .example}
     * @param firstNumber number of the child on the first seat
     */
    public Families(Chance chance, LocalDate today, String domain, int firstNumber, String city) {
        this.chance = chance;
        this.today = today;
        this.invention = new Invention(chance, new Invention.School(domain, firstNumber, city));
    }

    /** The one family of a situation, with a child on each of these seats. */
    public Family cast(Situation situation, List<Seat> seats) {
        Surname surname = invention.surname();
        List<Child> children =
                seats.stream().map(seat -> child(situation, seat, surname)).toList();
        return new Family(situation, children, castParents(situation, surname));
    }

    /** Ordinary families; now and then two neighbouring seats are brother and sister. */
    public List<Family> ordinary(List<Seat> seats) {
        Deque<Seat> free = new ArrayDeque<>(seats);
        List<Family> families = new ArrayList<>();
        while (!free.isEmpty()) {
            Surname surname = invention.surname();
            List<Child> children = new ArrayList<>();
            children.add(child(Situation.PLAIN, free.remove(), surname));
            if (!free.isEmpty() && chance.percent(15)) {
                children.add(child(Situation.PLAIN, free.remove(), surname));
            }
            families.add(new Family(Situation.PLAIN, children, ordinaryParents(surname)));
        }
        return families;
    }

    private Child child(Situation situation, Seat seat, Surname surname) {
        return new Child(invention.child(seat, surname), seat, birthDate(situation, seat));
    }

    private Optional<LocalDate> birthDate(Situation situation, Seat seat) {
        LocalDate usual =
                chance.day(seat.bornFrom(), seat.bornFrom().plusYears(1).minusDays(1));
        if (situation == Situation.UNKNOWN_BIRTH_DATE) {
            return Optional.empty();
        }
        return Optional.of(situation.adult() ? today.minusYears(18).minusDays(40) : usual);
    }

    private List<Parent> castParents(Situation situation, Surname surname) {
        Home home = invention.home(situation == Situation.SECRET_ADDRESS);
        boolean divorced = situation == Situation.DIVORCED;
        boolean shared = situation == Situation.ONE_EMAIL;
        Person first = invention.parent(surname, situation.mailbox() + ".1");
        Person second = invention.parent(invention.surname(), situation.mailbox() + (shared ? ".1" : ".2"));
        return List.of(
                new Parent(first, home, Care.whole("mother")),
                divorced
                        ? new Parent(second, invention.home(false), Care.closed("father"))
                        : new Parent(second, home, Care.whole("father")));
    }

    private List<Parent> ordinaryParents(Surname surname) {
        Home home = invention.home(false);
        boolean undecided = chance.percent(6);
        List<Parent> parents = new ArrayList<>();
        for (String relation : chance.percent(85) ? List.of("mother", "father") : List.of("mother")) {
            Care care = undecided ? Care.undecided(relation) : Care.whole(relation);
            parents.add(new Parent(invention.parent(surname, ""), home, care));
        }
        return parents;
    }
}
