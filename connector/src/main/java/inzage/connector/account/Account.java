package inzage.connector.account;

/**
 * One person's sign-in, over all schools.
 *
 * @param id opaque and stable; what sessions, consents and logs refer to
 * @param email the address as it was entered; its case does not count
 */
public record Account(String id, String email, Language language) {
    /** Without the address: an account may end up in a log. */
    @Override
    public String toString() {
        return "account " + id;
    }
}
