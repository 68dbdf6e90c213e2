package inzage.config.queries;

import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import inzage.portal.Browser;
import java.util.List;
import java.util.Set;

/**
 * A guardian of some children at a school that is theirs alone.
 *
 * @param children how many
 * @param records of each kind that a child has, and that the school publishes to all
 */
record Family(String school, int children, int records) {
    private static final String PASSWORD = "een lang wachtwoord";

    static final Family SMALL = new Family("klein", 1, 2);
    static final Family BUSY = new Family("druk", 1, 200);
    static final Family LARGE = new Family("groot", 3, 2);
    static final List<Family> ALL = List.of(SMALL, BUSY, LARGE);
    /** About whom a desk decides this and that; nobody else looks at it. */
    static final Family SPARE = new Family("rest", 1, 1);

    static final List<Family> EVERYBODY = List.of(SMALL, BUSY, LARGE, SPARE);

    RecordId guardian() {
        return id(2);
    }

    /** @param number from zero */
    RecordId child(int number) {
        return id(100 + number);
    }

    /** Ids of different families differ. */
    RecordId id(long number) {
        return new RecordId("%08x%024x".formatted(school.hashCode(), number));
    }

    void join(Accounts accounts, Memberships memberships) {
        String account =
                accounts.create(email(), PASSWORD, Language.NL).orElseThrow().id();
        memberships.grant(account, school, Viewer.Kind.GUARDIAN, Set.of(guardian()));
        String student = accounts.create(studentEmail(), PASSWORD, Language.NL)
                .orElseThrow()
                .id();
        memberships.grant(student, school, Viewer.Kind.STUDENT, Set.of(child(0)));
    }

    Browser signedIn(int port) {
        Browser browser = new Browser(port);
        browser.signIn(email(), PASSWORD);
        return browser;
    }

    Browser student(int port) {
        Browser browser = new Browser(port);
        browser.signIn(studentEmail(), PASSWORD);
        return browser;
    }

    private String studentEmail() {
        return "leerling@" + school + ".example";
    }

    private String email() {
        return "ouder@" + school + ".example";
    }
}
