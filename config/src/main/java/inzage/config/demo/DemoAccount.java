package inzage.config.demo;

import java.util.Optional;

/**
 * An account to try the demo with.
 *
 * @param school empty for the operator, who belongs to the installation
 * @param person the guardian or student it acts as; empty for who works here
 * @param note what signing in with it shows, in a few words
 */
public record DemoAccount(String email, Role role, Optional<String> school, Optional<Person> person, String note) {

    /** In what capacity. */
    public enum Role {
        GUARDIAN,
        STUDENT,
        DESK,
        EXAM_BOARD,
        OPERATOR
    }

    /** A canonical record by its envelope: kind by name, and the key it has in its source. */
    public record Person(String source, String kind, String key) {}
}
