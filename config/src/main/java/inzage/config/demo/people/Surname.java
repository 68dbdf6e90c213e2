package inzage.config.demo.people;

/**
 * A Dutch surname.
 *
 * @param prefix the tussenvoegsel, which is not sorted on; empty if there is none
 */
public record Surname(String prefix, String name) {

    /** As it is written after a given name: {@code van der Meer}. */
    public String whole() {
        return (prefix + " " + name).strip();
    }
}
