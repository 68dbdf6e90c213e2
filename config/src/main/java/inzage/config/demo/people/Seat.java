package inzage.config.demo.people;

import java.time.LocalDate;

/**
 * A place at a school for one child.
 *
 * @param index counts the places of the school from nought
 * @param bornFrom the children of this place are born in the twelve months from this day
 */
public record Seat(int index, LocalDate bornFrom) {}
