package inzage.portal;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of every kind, with a browser each. Lazy, because the port is known only when the server runs. */
@Lazy
public class People {
    public static final String PASSWORD = "een lang wachtwoord";
    public static final RecordId CHILD = id(1);
    public static final RecordId MOTHER = id(2);
    public static final RecordId MINOR = id(3);

    private static final String VISITOR = "visitor@example.org";

    private final Accounts accounts;
    private final Roles roles;
    private final Phones phones;
    private final JdbcClient jdbc;
    private final int port;

    People(
            Accounts accounts,
            Memberships memberships,
            Roles roles,
            Phones phones,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.roles = roles;
        this.phones = phones;
        this.jdbc = jdbc;
        this.port = port;
        for (Person person : Person.values()) {
            accounts.create(person.email(), PASSWORD, Language.NL);
        }
        memberships.grant(account(Person.GUARDIAN), "waterkant", Viewer.Kind.GUARDIAN, Set.of(MOTHER));
        memberships.grant(account(Person.STUDENT), "waterkant", Viewer.Kind.STUDENT, Set.of(CHILD));
        memberships.grant(account(Person.MINOR_STUDENT), "waterkant", Viewer.Kind.STUDENT, Set.of(MINOR));
        roles.grant(account(Person.DESK), "waterkant", Role.DESK);
        roles.grant(account(Person.OTHER_DESK), "berkenhof", Role.DESK);
        roles.grantOperator(account(Person.OPERATOR));
        roles.grant(account(Person.EXAM_BOARD), "waterkant", Role.EXAM_BOARD);
        Stream.of(Person.values()).filter(Person::staff).map(Person::email).forEach(phones::enrol);
    }

    /** Who there is. The student is {@link #CHILD}, of age; the guardian is the {@link #MOTHER}. */
    public enum Person {
        GUARDIAN,
        STUDENT,
        MINOR_STUDENT,
        DESK,
        OTHER_DESK,
        OPERATOR,
        EXAM_BOARD;

        boolean staff() {
            return compareTo(DESK) >= 0;
        }

        public String email() {
            return name().toLowerCase(Locale.ROOT) + "@example.org";
        }
    }

    /** A browser in which nobody has signed in. */
    public Browser browser() {
        return new Browser(port);
    }

    public Browser signedIn(Person person) {
        return signedIn(person.email());
    }

    /** Gives somebody whom a test made a second factor, as staff must have. */
    public void enrol(String email) {
        phones.enrol(email);
    }

    /** With a code, if the account has a second factor. */
    public Browser signedIn(String email) {
        Browser browser = browser();
        int status = browser.signIn(email, PASSWORD).status();
        if (status == 202) {
            status = browser.post("/api/v1/sign-in/code", "{\"code\":\"%s\"}".formatted(phones.code(email)))
                    .status();
        }
        if (status != 204) {
            throw new IllegalStateException(email + " cannot sign in");
        }
        return browser;
    }

    public String account(Person person) {
        return accounts.withAddress(person.email()).map(Account::id).orElseThrow();
    }

    /** Signs in with an account that means nothing to anybody, and with a code. */
    public Browser visitor() {
        accounts.create(VISITOR, PASSWORD, Language.NL).ifPresent(created -> phones.enrol(VISITOR));
        return signedIn(VISITOR);
    }

    public void makeVisitorOperator(boolean operator) {
        String visitor = accounts.withAddress(VISITOR).map(Account::id).orElseThrow();
        if (operator) {
            roles.grantOperator(visitor);
        } else {
            roles.revokeOperator(visitor);
        }
    }

    public void closeVisitor() {
        jdbc.sql("delete from accounts where email_folded = ?").param(VISITOR).update();
    }

    public static RecordId id(int number) {
        return new RecordId("%032x".formatted(number));
    }

    /** Whoever travels in time would meet the attempts that others made at the same hour. */
    public void forgetSignIns() {
        jdbc.sql("delete from sign_ins").update();
    }
}
