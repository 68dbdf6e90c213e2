package inzage.config.demo.people;

/**
 * An invented person.
 *
 * @param number the administration's number, which other files of the school refer to
 * @param email always in the reserved top-level domain {@code .example} (RFC 2606), so that nothing can ever arrive
 */
public record Person(String number, String givenName, Surname surname, String email, String phone) {

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
}
