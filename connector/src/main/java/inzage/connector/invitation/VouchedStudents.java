package inzage.connector.invitation;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens accounts for students whom the school's identity provider vouches for: for whom an invitation would be sent, at the address
 * where it would be. A provider says who somebody is; whose the address is must be certain all the same, because who reads its mail
 * can choose a password for the account, and consent.
 */
@Service
public class VouchedStudents {
    private static final int BYTES = 48;

    private final SchoolPeople people;
    private final Accounts accounts;
    private final Memberships memberships;
    private final SecureRandom random = new SecureRandom();
    private final Audit audit;
    private final TransactionTemplate transaction;

    VouchedStudents(
            SchoolPeople people,
            Accounts accounts,
            Memberships memberships,
            Audit audit,
            TransactionTemplate transaction) {
        this.people = people;
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Opens an account with a password that nobody knows.
     *
     * @param request tells the request apart from all others
     * @return its id; empty if something speaks against it, or somebody has an account with the address
     */
    public Optional<String> open(String school, RecordId student, String request) {
        return transaction.execute(status -> people.find(school, student)
                .filter(person -> person.kind() == Viewer.Kind.STUDENT)
                .filter(person -> person.memberships().isEmpty() && person.invitable())
                .flatMap(person -> opened(school, person, request)));
    }

    private Optional<String> opened(String school, SchoolPerson person, String request) {
        Optional<String> account = person.email()
                .flatMap(email -> accounts.create(email, unknown(), Language.NL))
                .map(Account::id);
        account.ifPresent(id -> {
            memberships.grant(id, school, person.kind(), person.records());
            audit.acted(
                    Actor.of(id, Actor.Role.STUDENT, request),
                    Act.of(school, "membership/" + person.id(), "OPENED_BY_PROVIDER"));
        });
        return account;
    }

    private String unknown() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
