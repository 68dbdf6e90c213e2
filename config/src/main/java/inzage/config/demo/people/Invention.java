package inzage.config.demo.people;

import inzage.config.demo.chance.Chance;
import inzage.config.demo.people.Person.Surname;
import java.text.Normalizer;
import java.util.Locale;

/** Invents persons and homes for one school, each with a number and an e-mail address of its own. */
final class Invention {
    private final Chance chance;
    private final School school;
    private int parents;

    /**
     * What sets the people of one school apart.
     *
     * @param domain of e-mail addresses
     * @param firstNumber of the children
     */
    record School(String domain, int firstNumber, String city) {}

    Invention(Chance chance, School school) {
        this.chance = chance;
        this.school = school;
    }

    Surname surname() {
        return chance.pick(Names.SURNAMES);
    }

    Home home(boolean secret) {
        String postcode = chance.between(1, 9) + "0" + chance.between(10, 99) + " ZX";
        return new Home(chance.pick(Names.STREETS), chance.between(1, 180), postcode, school.city(), secret);
    }

    Person child(Seat seat, Surname surname) {
        String number = String.valueOf(school.firstNumber() + seat.index());
        return new Person(number, chance.pick(Names.GIVEN), surname, number + "@leerling." + school.domain(), phone());
    }

    /** @param mailbox before the at-sign; empty: made of the name and number */
    Person parent(Surname surname, String mailbox) {
        String number = "G" + (10_000 + ++parents);
        String givenName = chance.pick(Names.GIVEN_ADULT);
        String box = mailbox.isEmpty() ? ascii(givenName + "." + surname.name()) + parents : mailbox;
        return new Person(number, givenName, surname, box + "@" + school.domain(), phone());
    }

    /** Numbers from 06 0 on are not given out in the Netherlands. */
    private String phone() {
        return "060" + chance.between(1_000_000, 9_999_999);
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
