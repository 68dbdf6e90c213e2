package inzage.config.demo;

import inzage.config.demo.DemoAccount.Person;
import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.Memberships;
import inzage.connector.account.Role;
import inzage.connector.account.Roles;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import inzage.connector.store.RecordIds;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Gives the demo accounts what the accounts of a real school get by invitation. Doing it again changes nothing. */
@Component
@ConditionalOnBooleanProperty("inzage.demo.enabled")
class DemoEnrolment {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Roles roles;
    private final RecordIds ids;

    DemoEnrolment(Accounts accounts, Memberships memberships, Roles roles, RecordIds ids) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.roles = roles;
        this.ids = ids;
    }

    void enrol(DemoAccount demo) {
        accounts.create(demo.email(), DemoAccounts.PASSWORD, Language.NL).ifPresent(account -> grant(account, demo));
    }

    /** The id that a person of a demo school has or will have once it is synced. */
    RecordId id(String school, Person person) {
        return ids.of(school, person.source(), Kind.named(person.kind()).orElseThrow(), person.key());
    }

    private void grant(Account account, DemoAccount demo) {
        String school = demo.school().orElse("");
        switch (demo.role()) {
            case GUARDIAN -> join(account, school, Viewer.Kind.GUARDIAN, demo);
            case STUDENT -> join(account, school, Viewer.Kind.STUDENT, demo);
            case DESK -> roles.grant(account.id(), school, Role.DESK);
            case EXAM_BOARD -> roles.grant(account.id(), school, Role.EXAM_BOARD);
            case OPERATOR -> roles.grantOperator(account.id());
        }
    }

    private void join(Account account, String school, Viewer.Kind kind, DemoAccount demo) {
        RecordId person = id(school, demo.person().orElseThrow());
        memberships.grant(account.id(), school, kind, Set.of(person));
    }
}
