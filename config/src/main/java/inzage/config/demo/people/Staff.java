package inzage.config.demo.people;

import inzage.config.demo.chance.Chance;
import inzage.config.demo.people.Person.Surname;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Invents the people who work at a school; their number is a code such as {@code VIS3}. */
public final class Staff {
    private Staff() {}

    /** @param domain of their e-mail addresses, below {@code .example} */
    public static List<Person> invent(Chance chance, String domain, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> member(chance, domain, i))
                .toList();
    }

    private static Person member(Chance chance, String domain, int index) {
        Surname surname = chance.pick(Names.SURNAMES);
        String letters = surname.name().replaceAll("[^A-Za-z]", "");
        String code = letters.substring(0, 3).toUpperCase(Locale.ROOT) + index;
        String email = code.toLowerCase(Locale.ROOT) + "@" + domain;
        return new Person(code, chance.pick(Names.GIVEN_ADULT), surname, email, "");
    }
}
