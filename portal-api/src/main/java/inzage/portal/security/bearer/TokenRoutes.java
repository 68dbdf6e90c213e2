package inzage.portal.security.bearer;

import static inzage.connector.token.Scope.ABSENCES;
import static inzage.connector.token.Scope.ACTIVITIES;
import static inzage.connector.token.Scope.AGENDA;
import static inzage.connector.token.Scope.CHILDREN;
import static inzage.connector.token.Scope.DOCUMENTS;
import static inzage.connector.token.Scope.ENROLMENTS;
import static inzage.connector.token.Scope.GROUP;
import static inzage.connector.token.Scope.HOMEWORK;
import static inzage.connector.token.Scope.INCIDENTS;
import static inzage.connector.token.Scope.NEWS;
import static inzage.connector.token.Scope.NOTES;
import static inzage.connector.token.Scope.PLANS;
import static inzage.connector.token.Scope.REPORTS;
import static inzage.connector.token.Scope.RESULTS;
import static inzage.connector.token.Scope.STANDARD_TESTS;

import inzage.connector.token.Scope;
import inzage.portal.security.entrance.Entrance;
import java.util.List;
import java.util.Optional;

/** Which routes a token opens; each is read with GET. A route must stand here, on either list: a new one is closed until it does. */
final class TokenRoutes {
    private static final String CHILD = "/api/v1/children/{child}";

    /** Open to tokens. */
    static final List<TokenRoute> OPEN = List.of(
            own("/api/v1/children", CHILDREN),
            own(CHILD, CHILDREN),
            own(CHILD + "/enrolments", ENROLMENTS),
            own(CHILD + "/results", RESULTS),
            own(CHILD + "/results/{result}", RESULTS),
            own(CHILD + "/absences", ABSENCES),
            own(CHILD + "/attendance", ABSENCES),
            own(CHILD + "/agenda", AGENDA),
            own(CHILD + "/agenda/{lesson}", AGENDA),
            own(CHILD + "/homework", HOMEWORK),
            own(CHILD + "/notes", NOTES),
            own(CHILD + "/plans", PLANS),
            own(CHILD + "/reports", REPORTS),
            own(CHILD + "/reports/{report}/document", REPORTS),
            own(CHILD + "/standard-tests", STANDARD_TESTS),
            own(CHILD + "/incidents", INCIDENTS),
            own(CHILD + "/group", GROUP),
            own("/api/v1/news", NEWS),
            own("/api/v1/activities", ACTIVITIES),
            own("/api/v1/documents", DOCUMENTS),
            own("/api/v1/documents/{document}/content", DOCUMENTS),
            portal("/api/v1/dashboard"),
            portal(CHILD + "/medical"));

    /** Closed to tokens, with all that lies below: accounts, sessions, consents, tokens themselves, and what staff do. */
    static final List<String> CLOSED = List.of(
            "/api/openapi",
            "/api/v1/consents",
            "/api/v1/forgotten-password",
            "/api/v1/forgotten-user-name",
            "/api/v1/links",
            "/api/v1/me",
            "/api/v1/operations",
            "/api/v1/schools",
            "/api/v1/sign-in",
            "/api/v1/sign-out",
            "/api/v1/tokens",
            "/ingest");

    private TokenRoutes() {}

    /**
     * A route that tokens open.
     *
     * @param scope which a token of an account's own must have; empty if only a school's own portal may ask: it shows pages, and
     *     these are for pages alone
     */
    record TokenRoute(String pattern, Optional<Scope> scope) {
        boolean opensTo(Entrance entrance) {
            return entrance instanceof Entrance.PortalToken
                    || entrance instanceof Entrance.OwnToken token
                            && scope.filter(token.scopes()::contains).isPresent();
        }
    }

    private static TokenRoute own(String pattern, Scope scope) {
        return new TokenRoute(pattern, Optional.of(scope));
    }

    private static TokenRoute portal(String pattern) {
        return new TokenRoute(pattern, Optional.empty());
    }
}
