package inzage.config.queries;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.token.Scope;
import inzage.portal.Browser;
import inzage.portal.Phones;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcOperations;

/** What the families' schools delivered, and who signs in there. Lazy, because the port is known only when the server runs. */
@Lazy
class FamilyScene {
    private static final String PASSWORD = "een lang wachtwoord";

    private final Map<Family, Arranged> families = new HashMap<>();
    private static final String OPERATOR = "beheer@installatie.example";

    private final Phones phones;
    private final Clock clock;
    private final int port;

    FamilyScene(
            Accounts accounts,
            Memberships memberships,
            Roles roles,
            JdbcOperations jdbc,
            Phones phones,
            Clock clock,
            @LocalServerPort int port) {
        this.phones = phones;
        this.clock = clock;
        this.port = port;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        for (Family family : Family.EVERYBODY) {
            families.put(family, Arranged.of(family, today, jdbc));
            family.join(accounts, memberships);
            String desk = accounts.create(desk(family), PASSWORD, Language.NL)
                    .map(Account::id)
                    .orElseThrow();
            roles.grant(desk, family.school(), Role.DESK);
            roles.grant(desk, family.school(), Role.EXAM_BOARD);
            phones.enrol(desk(family));
        }
        roles.grantOperator(
                accounts.create(OPERATOR, PASSWORD, Language.NL).orElseThrow().id());
        phones.enrol(OPERATOR);
    }

    Arranged of(Family family) {
        return Objects.requireNonNull(families.get(family));
    }

    Browser nobody() {
        return new Browser(port);
    }

    Browser parent(Family family) {
        return family.signedIn(port);
    }

    /** Who is desk and exam board of the family's school. */
    Browser atDesk(Family family) {
        return withPhone(desk(family));
    }

    Browser operator() {
        return withPhone(OPERATOR);
    }

    /** The child itself, of the family's first. */
    Browser student(Family family) {
        return family.student(port);
    }

    /** The guardian's own tool, for which everything is open that can be. */
    Browser tool(Family family) {
        String scopes =
                Stream.of(Scope.values()).map(scope -> '"' + scope.word() + '"').collect(Collectors.joining(","));
        String wanted = "{\"name\":\"tool\",\"scopes\":[%s],\"days\":1}".formatted(scopes);
        String secret = parent(family)
                .post("/api/v1/tokens", wanted)
                .json()
                .path("secret")
                .asString();
        return nobody().withoutToken().with("Authorization", "Bearer " + secret);
    }

    /** Who works with the program proves it twice, or finds every door shut. */
    private Browser withPhone(String email) {
        Browser browser = nobody();
        int first = browser.signIn(email, PASSWORD).status();
        int second = browser.post("/api/v1/sign-in/code", "{\"code\":\"%s\"}".formatted(phones.code(email)))
                .status();
        if (first != 202 || second != 204) {
            throw new IllegalStateException(email + " cannot sign in: " + first + ", " + second);
        }
        return browser;
    }

    /** What a browser is, word by word. */
    Line line(Browser browser) {
        return new Line(
                port,
                browser.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    /** A header with a token for the family's guardian. */
    String token(Family by, String audience) {
        return FamilySchools.PORTALS.bearer(by, audience, clock.instant());
    }

    private static String desk(Family family) {
        return "desk@" + family.school() + ".example";
    }
}
