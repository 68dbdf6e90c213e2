package inzage.connector.account.link;

import inzage.connector.account.role.Role;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import java.util.Optional;
import java.util.Set;

/** What a one-time link is for. */
public sealed interface LinkTarget {
    /** How the database calls it. */
    Purpose purpose();

    /** What a link may be for. */
    enum Purpose {
        INVITATION,
        PASSWORD_RESET,
        ADDRESS_CHANGE,
        FIRST_OPERATOR,
        STAFF_INVITATION
    }

    /**
     * To be member of a school, with an account of its own or with one that there is.
     *
     * @param persons the records that are this person
     */
    record Invitation(String school, Viewer.Kind kind, Set<RecordId> persons) implements LinkTarget {
        public Invitation {
            persons = Set.copyOf(persons);
            if (persons.isEmpty()) {
                throw new IllegalArgumentException("an invitation is for somebody");
            }
        }

        @Override
        public Purpose purpose() {
            return Purpose.INVITATION;
        }
    }

    /** To choose a new password. */
    record PasswordReset(String account) implements LinkTarget {
        @Override
        public Purpose purpose() {
            return Purpose.PASSWORD_RESET;
        }
    }

    /**
     * To sign in at another address from now on: whoever opens the link shows that mail arrives there.
     *
     * @param email the new one
     */
    record AddressChange(String account, String email) implements LinkTarget {
        @Override
        public Purpose purpose() {
            return Purpose.ADDRESS_CHANGE;
        }

        /** Without the address. */
        @Override
        public String toString() {
            return "address change of account " + account;
        }
    }

    /** To be the operator of an installation that has none. */
    record FirstOperator() implements LinkTarget {
        @Override
        public Purpose purpose() {
            return Purpose.FIRST_OPERATOR;
        }
    }

    /**
     * To work for a school, or to operate the installation.
     *
     * @param office empty for an operator
     * @param email where the invitation goes, and the user name of a new account
     */
    record Staff(Optional<Office> office, String email) implements LinkTarget {
        /** A role at a school. */
        public record Office(String school, Role role) {}

        @Override
        public Purpose purpose() {
            return Purpose.STAFF_INVITATION;
        }

        /** Without the address. */
        @Override
        public String toString() {
            return "staff invitation " + office;
        }
    }
}
