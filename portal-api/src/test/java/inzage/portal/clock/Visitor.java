package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.Memberships;
import inzage.connector.publication.Viewer;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** The guardian's browser, at any time. */
final class Visitor {
    private static final String EMAIL = "specht@example.org";

    private final People people;
    private final MovingClock clock;

    Visitor(People people, MovingClock clock, Accounts accounts, Memberships memberships) {
        this.people = people;
        this.clock = clock;
        if (accounts.withAddress(EMAIL).isEmpty()) {
            accounts.create(EMAIL, People.PASSWORD, Language.NL);
            String account = accounts.withAddress(EMAIL).map(Account::id).orElseThrow();
            memberships.grant(account, SCHOOL, Viewer.Kind.GUARDIAN, Set.of(GUARDIAN));
        }
    }

    /** Nobody is signed in for longer than a few hours, so each time somebody signs in anew. */
    Reply get(Instant now, String path) {
        Duration away = Duration.between(clock.instant(), now);
        clock.move(away);
        try {
            people.forgetSignIns();
            Browser browser = people.browser();
            browser.signIn(EMAIL, People.PASSWORD);
            return browser.get(path);
        } finally {
            clock.move(away.negated());
        }
    }

    /** {@code visible} or {@code consent-missing}, or {@code none} where the child is not listed. */
    String child(Instant now) {
        return get(now, "/api/v1/children").json().at("/children/0/state").asString("none");
    }

    /** Everything about the child's results, tests or exams. */
    String results(Instant now, String query) {
        return get(now, "/api/v1/children/" + STUDENT + "/results" + query).body();
    }

    int absences(Instant now) {
        return get(now, "/api/v1/children/" + STUDENT + "/absences").status();
    }
}
