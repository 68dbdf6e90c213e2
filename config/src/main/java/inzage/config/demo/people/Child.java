package inzage.config.demo.people;

import java.time.LocalDate;
import java.util.Optional;

/** A child at a school; the birth date is empty where the administration does not know it. */
public record Child(Person person, Seat seat, Optional<LocalDate> birthDate) {
    public String number() {
        return person.number();
    }
}
