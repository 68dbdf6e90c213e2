package inzage.config.called;

import static inzage.connector.sync.RunState.APPLIED;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.access.AccessDecision;
import inzage.connector.access.LinkDecisions;
import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.audit.Actor;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Viewer;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.portal.Browser;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A school with an administration and a timetable by different makers, that know pupils by the same number only. */
class TwoCalledSystemsTest extends CalledFlow {
    private static final String EMAIL = "ouder@lindelaan.example";
    private static final Actor DESK = Actor.of("desk", Actor.Role.DESK, "request");
    private static final String PASSWORD = "een lang wachtwoord";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private LinkDecisions links;

    @Autowired
    private SchoolReader reader;

    @Test
    void a_guardian_sees_one_child_with_the_results_of_one_and_the_lessons_of_the_other() {
        assertThat(run(LINDELAAN, ADMINISTRATION).state()).isEqualTo(APPLIED);
        assertThat(run(LINDELAAN, TIMETABLE).of("lesson").created()).isPositive();
        RecordId noor = one(Student.class, student -> "240101".equals(student.number()));
        RecordId father = one(Guardian.class, guardian -> "P".equals(guardian.initials()));
        assertThat(links.decide(DESK, LINDELAAN, noor, father, AccessDecision.Kind.CONFIRMED, Optional.empty()))
                .isTrue();

        Browser guardian = signedIn(father);

        JsonNode child = visible(guardian);
        assertThat(child.path("givenName").asString()).isEqualTo("Noor");
        String path = "/api/v1/children/" + child.path("id").asString();
        assertThat(guardian.get(path + "/results").body()).contains("SO Unit 1", "7,2", "Engelse taal");
        JsonNode lessons = guardian.get(path + "/agenda?from=2026-11-02&through=2026-11-08")
                .json()
                .path("lessons");
        assertThat(lessons.valueStream()
                        .filter(lesson -> "1.03".equals(lesson.at("/rooms/0").asString())))
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.path("from").asString()).isEqualTo("2026-11-03T09:20:00");
                    assertThat(lesson.path("status").asString()).isEqualTo("changed");
                    assertThat(lesson.at("/subject/name").asString()).isEqualTo("Engelse taal");
                    assertThat(lesson.at("/teachers/0/name").asString()).isEqualTo("Anja Visser");
                });
    }

    private <T extends Canonical> RecordId one(Class<T> kind, Predicate<T> is) {
        return reader.all(LINDELAAN, kind).stream()
                .filter(stored -> is.test(stored.record()))
                .map(Stored::id)
                .findFirst()
                .orElseThrow();
    }

    private Browser signedIn(RecordId person) {
        accounts.create(EMAIL, PASSWORD, Language.NL);
        String account = accounts.withAddress(EMAIL).map(Account::id).orElseThrow();
        memberships.grant(account, LINDELAAN, Viewer.Kind.GUARDIAN, Set.of(person));
        Browser browser = new Browser(port);
        assertThat(browser.signIn(EMAIL, PASSWORD).status()).isEqualTo(204);
        return browser;
    }

    /** He has a second child, of which nobody confirmed yet that he may look. */
    private static JsonNode visible(Browser guardian) {
        JsonNode children = guardian.get("/api/v1/children").json().path("children");
        return children.valueStream()
                .filter(child -> child.path("state").asString().equals("visible"))
                .reduce((one, other) -> {
                    throw new AssertionError("more than one child is visible");
                })
                .orElseThrow(() -> new AssertionError("no child is visible: " + children));
    }
}
