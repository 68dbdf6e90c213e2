package inzage.config.threat.matrix;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Route;
import inzage.config.threat.fixture.School;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose business a route is: the rules that the matrix is made of, the most special first. A route that no rule knows fails. */
enum Office {
    /** Reached without a session; each has tests of its own. */
    EVERYBODY(
            "/api/v1/sign-in",
            "/api/v1/sign-in/code",
            "/api/v1/forgotten-password",
            "/api/v1/forgotten-user-name",
            "/api/v1/links/look",
            "/api/v1/links/activate",
            "/api/v1/links/reset-password",
            "/api/v1/links/change-address",
            "/api/v1/links/first-operator"),
    /** A door that a school's settings open; here there is none, and nothing behind it. */
    NOWHERE("/api/v1/sign-in/openid/{school}", "/api/v1/sign-in/openid/{school}/return"),
    /** Whoever asks: there is nobody whose session it could end but one's own. */
    LEAVING("/api/v1/sign-out"),
    /** Proved by each request itself. */
    MACHINE("/ingest/v1/{school}/{source}"),
    /** About whoever asks: nobody else's can be named. */
    ONESELF(
            "/api/v1/me",
            "/api/v1/me/email",
            "/api/v1/me/export",
            "/api/v1/me/looks",
            "/api/v1/me/password",
            "/api/v1/me/second-factor",
            "/api/v1/me/second-factor/confirm",
            "/api/v1/me/second-factor/off",
            "/api/v1/me/second-factor/recovery-codes",
            "/api/v1/me/sessions",
            "/api/v1/me/sessions/end-others",
            "/api/v1/me/sessions/{id}/end",
            "/api/v1/me/sign-ins",
            "/api/v1/links/join",
            "/api/v1/children",
            "/api/v1/dashboard",
            "/api/v1/news",
            "/api/v1/activities",
            "/api/v1/documents"),
    /** Of who looks at children by an own right: those who have none need no tool for it. */
    TOOLS("/api/v1/tokens", "/api/v1/tokens/{token}/revoke"),
    /** Open to who looks as somebody else, while it lasts. */
    LOOKING("/api/v1/schools/{school}/preview"),
    /** Of a student alone, and only of age is there something to say. */
    CONSENT("/api/v1/consents", "/api/v1/consents/history"),
    /** One child's. */
    FAMILY("/api/v1/children/{child}"),
    /** What one school publishes to its families. */
    PUBLISHED("/api/v1/documents/{document}"),
    EXAM_BOARD("/api/v1/schools/{school}/determinations", "/api/v1/schools/{school}/exam-holds"),
    SOURCES("/api/v1/schools/{school}/sources"),
    SCHOOL_DESK("/api/v1/schools/{school}"),
    /** Of the school that granted it. */
    REVIEW("/api/v1/operations/reviews/{id}"),
    OPERATION("/api/v1/operations");

    private final List<String> roots;

    Office(String... roots) {
        this.roots = List.of(roots);
    }

    /** Empty if no rule knows the route. */
    static Optional<Office> of(Route route) {
        return Stream.of(values()).filter(office -> office.owns(route.path())).findFirst();
    }

    /** What is about oneself or everybody is named one by one; else what lies below belongs to it too. */
    private boolean owns(String path) {
        boolean single = Set.of(EVERYBODY, NOWHERE, LEAVING, MACHINE, ONESELF, TOOLS, CONSENT)
                .contains(this);
        return roots.stream().anyMatch(root -> path.equals(root) || !single && path.startsWith(root + "/"));
    }

    /** Whose business it is to change something there: a look is begun and ended by the desk, and of tools one asks for oneself. */
    Office forWriting() {
        return switch (this) {
            case LOOKING -> SCHOOL_DESK;
            case TOOLS -> ONESELF;
            default -> this;
        };
    }

    /** Whether somebody has any business with such a route about this school and child. */
    boolean open(Person person, School school, Child child) {
        return switch (this) {
            case EVERYBODY, LEAVING, MACHINE, ONESELF -> true;
            case NOWHERE, LOOKING -> false;
            case TOOLS -> person != Person.ANNA && Stream.of(Child.values()).anyMatch(person::sees);
            case CONSENT -> person == Person.BRAM;
            case FAMILY -> person.sees(child);
            case PUBLISHED -> person.within(school);
            case EXAM_BOARD -> person == Person.BOARD && school == School.ONE;
            case SOURCES -> person == Person.OPERATOR || desk(person, school);
            case SCHOOL_DESK -> desk(person, school);
            case REVIEW -> person == Person.OPERATOR && school == School.ONE;
            case OPERATION -> person == Person.OPERATOR;
        };
    }

    private static boolean desk(Person person, School school) {
        return Set.of(Person.DESK, Person.OTHER_DESK).contains(person)
                && person.school().filter(school::equals).isPresent();
    }
}
