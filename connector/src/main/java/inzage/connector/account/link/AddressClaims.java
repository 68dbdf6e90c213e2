package inzage.connector.account.link;

import inzage.connector.account.Accounts;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Student;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.Viewer;
import inzage.connector.store.SchoolReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which addresses an account may move to. Whoever reads a student's mail can consent for the student: a student stays at the
 * addresses that the school gives, none of them a guardian's; and no guardian takes a student's.
 */
@Component
class AddressClaims {
    private final Memberships memberships;
    private final SchoolReader reader;
    private final SchoolSettings settings;

    AddressClaims(Memberships memberships, SchoolReader reader, SchoolSettings settings) {
        this.memberships = memberships;
        this.reader = reader;
        this.settings = settings;
    }

    /** At all schools of the account, in whatever state it is member there. */
    boolean allowed(String account, String email) {
        String folded = Accounts.folded(email);
        return memberships.ofAccount(account).stream().allMatch(member -> allowed(member, folded));
    }

    private boolean allowed(Membership member, String folded) {
        if (member.kind() == Viewer.Kind.STUDENT) {
            String domain = folded.substring(folded.lastIndexOf('@') + 1);
            return settings.of(member.school()).members().studentDomains().contains(domain)
                    && reader.all(member.school(), Guardian.class).stream()
                            .noneMatch(guardian -> same(guardian.record().email(), folded));
        }
        return reader.all(member.school(), Student.class).stream()
                .noneMatch(student -> same(student.record().email(), folded));
    }

    private static boolean same(@Nullable String known, String folded) {
        return Optional.ofNullable(known)
                .map(Accounts::folded)
                .filter(folded::equals)
                .isPresent();
    }
}
