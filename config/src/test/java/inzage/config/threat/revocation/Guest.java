package inzage.config.threat.revocation;

import static inzage.config.threat.fixture.SchoolRecords.with;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.Town;
import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.notice.cause.Causes;
import inzage.connector.publication.Viewer;
import inzage.portal.Browser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One more guardian of Bram, who is of age and consents; comes for one test, with an account, and is gone after it. */
final class Guest implements AutoCloseable {
    static final String SCHOOL = "/api/v1/schools/" + School.ONE.id();
    static final String CHILD = "/api/v1/children/" + Child.BRAM.id();
    static final String EMAIL = "guest@threat.example";
    private static final String OWNER = "guest";

    private final Fact person = Fact.of(Guardian.class, Map.of("secretAddress", Ynu.YES));
    private final Fact link = Fact.of(Guardianship.class, link(Ynu.NO));

    final Town town;
    final Memberships memberships;
    final Causes causes;
    final JdbcClient jdbc;
    private final Accounts accounts;

    Guest(Town town, Accounts accounts, Memberships memberships, Causes causes, JdbcClient jdbc) {
        this.town = town;
        this.accounts = accounts;
        this.memberships = memberships;
        this.causes = causes;
        this.jdbc = jdbc;
    }

    void arrive() {
        town.come(List.of(person, link), OWNER);
        Account account = accounts.create(EMAIL, town.password(), Language.NL).orElseThrow();
        memberships.grant(account.id(), School.ONE.id(), Viewer.Kind.GUARDIAN, Set.of(person.id()));
        consent(true);
    }

    /** All of it comes once more from the source, which says another thing about custody and the same about the portal. */
    void comeAgain() {
        town.change(Fact.of(Guardianship.class, link(Ynu.YES)), OWNER);
    }

    String account() {
        return accounts.withAddress(EMAIL).map(Account::id).orElseThrow();
    }

    String guardian() {
        return person.id().hex();
    }

    /** Under which the administration knows the guest. */
    String key() {
        return guardian() + OWNER;
    }

    Browser signedIn() {
        Browser browser = town.stranger();
        assertThat(browser.signIn(EMAIL, town.password()).status()).isEqualTo(204);
        return browser;
    }

    void consent(boolean given) {
        String consent = "{\"guardians\":[{\"guardian\":\"%s\",\"given\":%s}]}".formatted(guardian(), given);
        assertThat(town.signedIn(Person.BRAM).put("/api/v1/consents", consent).status())
                .isEqualTo(200);
    }

    @Override
    public void close() {
        // Nobody is told anything meanwhile: that would be tried again later, and the next test waits for it.
        town.settled();
        accounts.withAddress(EMAIL).map(Account::id).ifPresent(accounts::close);
        town.go(List.of(person, link));
    }

    private static Map<String, Object> link(Ynu custody) {
        Map<String, Object> between = Map.of(
                "student",
                Ref.id(Child.BRAM.id()),
                "guardian",
                Ref.id(Fact.of(Guardian.class, Map.of()).id()));
        return with(between, "portalAccess", Ynu.YES, "maskStudentAddress", Ynu.NO, "custody", custody);
    }
}
