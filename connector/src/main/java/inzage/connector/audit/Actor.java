package inzage.connector.audit;

import java.util.Optional;

/**
 * Who does something.
 *
 * @param account the account's id
 * @param role in which the account does it
 * @param as the account as which it looks; empty for as itself
 * @param request tells the request apart from all others, also those of other nodes
 */
public record Actor(String account, Role role, Optional<String> as, String request) {

    /** In which role. */
    public enum Role {
        /** The school's own administrator. */
        DESK,
        /** Who determines exam results. */
        EXAM_BOARD,
        /** Who runs the program. */
        OPERATOR,
        /** Of a child of the school. */
        GUARDIAN,
        /** Of the school. */
        STUDENT,
        /** Signed in, and nothing of all that. */
        STRANGER,
        /** Of the account itself, by what a link that was sent to it, or its password, allows. */
        OWNER,
        /** Nobody: the program by itself, because somebody set it so. */
        PROGRAM
    }

    /** In the place of a request, where something is noted that does not know by which it is done, or is done by none. */
    public static final String NO_REQUEST = "-";

    /** The program, by itself. */
    public static final Actor PROGRAM_ITSELF = of("automatic", Role.PROGRAM, NO_REQUEST);

    /** Somebody who acts as himself. */
    public static Actor of(String account, Role role, String request) {
        return new Actor(account, role, Optional.empty(), request);
    }

    public Actor as(String other) {
        return new Actor(account, role, Optional.of(other), request);
    }
}
