package inzage.portal.clock;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The browsers of the guardian and of the school's desk, at any time. */
final class Visitor {
    private static final String EMAIL = "specht@example.org";
    private static final String DESK = "desk-of-merel@example.org";
    private static final String CHILD = "/api/v1/children/" + STUDENT;

    private final People people;
    private final MovingClock clock;
    private final Accounts accounts;

    Visitor(People people, MovingClock clock, Accounts accounts, Memberships memberships, Roles roles) {
        this.people = people;
        this.clock = clock;
        this.accounts = accounts;
        if (accounts.withAddress(EMAIL).isEmpty()) {
            accounts.create(EMAIL, People.PASSWORD, Language.NL);
            memberships.grant(account(EMAIL), SCHOOL, Viewer.Kind.GUARDIAN, Set.of(GUARDIAN));
            accounts.create(DESK, People.PASSWORD, Language.NL);
            roles.grant(account(DESK), SCHOOL, Role.DESK);
            people.enrol(DESK);
        }
    }

    /** {@code visible} or {@code consent-missing}, or {@code none} where the child is not listed. */
    String child(Instant now) {
        return get(now, "/api/v1/children").json().at("/children/0/state").asString("none");
    }

    /** Everything about the child's results, tests or exams. */
    String results(Instant now, String query) {
        return file(now, "results" + query);
    }

    /** A part of the child's file. */
    String file(Instant now, String part) {
        return get(now, CHILD + "/" + part).body();
    }

    String news(Instant now) {
        return get(now, "/api/v1/news").body();
    }

    Reply get(Instant now, String path) {
        return get(now, EMAIL, path);
    }

    /** Why the one record of a module, or the whole of it, is hidden from the guardian; only the desk is told. */
    String reason(Instant now, Module module) {
        JsonNode explained = get(
                        now,
                        DESK,
                        "/api/v1/schools/" + SCHOOL + "/explain?account=" + account(EMAIL) + "&child=" + STUDENT
                                + "&module=" + module.word())
                .json();
        String ofRecord = explained.at("/records/0/hidden").asString("");
        return word(ofRecord.isEmpty() ? ofChild(explained) : ofRecord);
    }

    private static String ofChild(JsonNode explained) {
        for (JsonNode rule : explained.get("child")) {
            if (!rule.get("hides").isNull()) {
                return rule.get("hides").asString();
            }
        }
        return "by nothing";
    }

    private static String word(String reason) {
        return reason.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Nobody is signed in for longer than a few hours, so each time somebody signs in anew. */
    private Reply get(Instant now, String email, String path) {
        Duration away = Duration.between(clock.instant(), now);
        clock.move(away);
        try {
            people.forgetSignIns();
            return people.signedIn(email).get(path);
        } finally {
            clock.move(away.negated());
        }
    }

    private String account(String email) {
        return accounts.withAddress(email).map(Account::id).orElseThrow();
    }
}
