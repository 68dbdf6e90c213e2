package inzage.connector.staff;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.letter.LetterBox;
import inzage.connector.account.letter.LetterKind;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.LinkTarget.Staff.Office;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.role.Roles;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.school.Schools;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What operators do about those who work with the program. All of it is written down. */
@Service
public class Staff {
    private final StaffRows rows;
    private final Roles roles;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final LetterBox letters;
    private final Schools schools;
    private final Audit audit;
    private final TransactionOperations transactions;

    public Staff(
            StaffRows rows,
            Roles roles,
            Accounts accounts,
            OneTimeLinks links,
            LetterBox letters,
            Schools schools,
            Audit audit,
            TransactionOperations transactions) {
        this.rows = rows;
        this.roles = roles;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.schools = schools;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Everybody at work, by school, and then everybody who is invited. */
    public List<StaffMember> all() {
        Stream<StaffMember> invited =
                links.unused(LinkTarget.Purpose.STAFF_INVITATION).stream().map(Staff::invited);
        return Stream.concat(rows.atWork().stream(), invited).toList();
    }

    private static StaffMember invited(OneTimeLink link) {
        LinkTarget.Staff target = (LinkTarget.Staff) link.target();
        return new StaffMember(
                Optional.empty(), Optional.of(link.id()), target.email(), target.office(), link.askedAt());
    }

    /**
     * Invites somebody by mail, or once more.
     *
     * @param office empty for an operator
     * @return false, and nothing done, if there is no such school
     * @throws IllegalArgumentException if the address is none
     */
    public boolean invite(Actor by, Optional<Office> office, String email) {
        if (!Accounts.isAddress(email)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        boolean known = office.map(Office::school)
                .map(schools::find)
                .map(Optional::isPresent)
                .orElse(true);
        if (known) {
            transactions.executeWithoutResult(status -> {
                var target = new LinkTarget.Staff(office, email.strip());
                letters.bring(
                        LetterKind.STAFF_INVITATION, links.open(target, Optional.of(target.email()), by.account()));
                audit.acted(by, act(office, "INVITED", "by-mail"));
            });
        }
        return known;
    }

    /** Takes an invitation back. False if there is none like that. */
    public boolean cancel(Actor by, long invitation) {
        return transactions.execute(status -> {
            Optional<OneTimeLink> link = links.unused(LinkTarget.Purpose.STAFF_INVITATION).stream()
                    .filter(open -> open.id() == invitation)
                    .findFirst();
            link.ifPresent(open -> {
                links.cancel(open.id());
                audit.acted(by, act(((LinkTarget.Staff) open.target()).office(), "INVITATION_CANCELLED", "by-mail"));
            });
            return link.isPresent();
        });
    }

    /**
     * Takes a role away, from the next request on, and with it the invitations to the same that its owner has. False if the account
     * has none like that, or is the last operator.
     */
    public boolean revoke(Actor by, String account, Optional<Office> office) {
        return transactions.execute(status -> {
            boolean has = office.map(held -> roles.holds(account, held.school(), held.role()))
                    .orElseGet(() -> roles.operator(account) && rows.operators() > 1);
            if (has) {
                office.ifPresentOrElse(
                        held -> roles.revoke(account, held.school(), held.role()), () -> roles.revokeOperator(account));
                cancelInvitations(account, target -> target.office().equals(office));
                audit.acted(by, act(office, "ROLE_REVOKED", account));
            }
            return has;
        });
    }

    /** Closes an account: its sessions, memberships, roles and links are gone, and what it is invited to as staff. False if there is none, or it is the last operator's. */
    public boolean close(Actor by, String account, String reason) {
        return transactions.execute(status -> {
            boolean last = roles.operator(account) && rows.operators() == 1;
            boolean closes = !last && accounts.find(account).isPresent();
            if (closes) {
                cancelInvitations(account, target -> true);
                accounts.close(account);
                audit.acted(
                        by, Act.ofInstallation("account/" + account, "CLOSED").because(reason));
            }
            return closes;
        });
    }

    private void cancelInvitations(String account, Predicate<LinkTarget.Staff> which) {
        String address =
                accounts.find(account).map(Account::email).map(Accounts::folded).orElse("");
        links.unused(LinkTarget.Purpose.STAFF_INVITATION).stream()
                .filter(link -> link.target() instanceof LinkTarget.Staff invited
                        && Accounts.folded(invited.email()).equals(address)
                        && which.test(invited))
                .forEach(link -> links.cancel(link.id()));
    }

    private static Act act(Optional<Office> office, String decision, String whom) {
        return office.map(held -> Act.of(held.school(), "staff/" + held.role() + "/" + whom, decision))
                .orElseGet(() -> Act.ofInstallation("staff/OPERATOR/" + whom, decision));
    }
}
