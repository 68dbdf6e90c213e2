package inzage.config.demo;

import inzage.config.demo.DemoAccount.Person;
import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.consent.Consents;
import inzage.connector.publication.Viewer;
import inzage.connector.store.IdentityRows;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Gives the demo accounts what those of a real school get by invitation. Doing it again changes nothing. */
@Component
@ConditionalOnBooleanProperty("inzage.demo.enabled")
class DemoEnrolment {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Roles roles;
    private final Consents consents;
    private final IdentityRows identities;

    DemoEnrolment(Accounts accounts, Memberships memberships, Roles roles, Consents consents, IdentityRows identities) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.roles = roles;
        this.consents = consents;
        this.identities = identities;
    }

    void open(DemoAccount demo) {
        accounts.create(demo.email(), DemoAccounts.PASSWORD, Language.NL);
        Account account = accounts.withAddress(demo.email()).orElseThrow();
        String school = demo.school().orElse("");
        switch (demo.role()) {
            case DESK -> roles.grant(account.id(), school, Role.DESK);
            case EXAM_BOARD -> roles.grant(account.id(), school, Role.EXAM_BOARD);
            case OPERATOR -> roles.grantOperator(account.id());
            case GUARDIAN, STUDENT -> {}
        }
    }

    /** Ties an account to its person, once the first sync has brought it; {@code false} as long as it has not. */
    boolean join(DemoAccount demo) {
        if (demo.person().isEmpty()) {
            return true;
        }
        String school = demo.school().orElseThrow();
        String account = accounts.withAddress(demo.email()).orElseThrow().id();
        Viewer.Kind kind = demo.role() == DemoAccount.Role.STUDENT ? Viewer.Kind.STUDENT : Viewer.Kind.GUARDIAN;
        Optional<RecordId> person = id(school, demo.person().orElseThrow());
        if (person.isPresent() && memberships.find(account, school).isEmpty()) {
            memberships.grant(account, school, kind, Set.of(person.orElseThrow()));
        }
        return person.isPresent();
    }

    /** Gives the consent once, when the first sync has linked the guardians; {@code false} as long as it has not. */
    boolean consent(DemoConsent consent) {
        Optional<RecordId> student = id(consent.school(), consent.student());
        if (student.isEmpty()) {
            return false;
        }
        if (consents.of(consent.school(), student.orElseThrow()).isEmpty()) {
            consents.giveToAll(consent.school(), student.orElseThrow(), Set.of());
        }
        return !consents.of(consent.school(), student.orElseThrow()).isEmpty();
    }

    private Optional<RecordId> id(String school, Person person) {
        Kind kind = Kind.named(person.kind()).orElseThrow();
        return Optional.ofNullable(identities.ids(school, kind, person.source()).get(person.key()));
    }
}
