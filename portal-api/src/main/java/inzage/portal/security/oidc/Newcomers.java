package inzage.portal.security.oidc;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Membership;
import inzage.connector.account.Memberships;
import inzage.connector.account.Roles;
import inzage.connector.account.key.KeyHolders;
import inzage.connector.outside.OutsideIdentities;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.school.door.PersonClaim;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Finds the account of whom a provider speaks: the one that this person of this issuer was bound to, or at the first time the one
 * that the school's claim names. It must be somebody at the school still.
 */
@Component
class Newcomers {
    private static final String EMAIL = "email";

    private final OutsideIdentities identities;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Roles roles;
    private final KeyHolders holders;

    Newcomers(
            OutsideIdentities identities, Accounts accounts, Memberships memberships, Roles roles, KeyHolders holders) {
        this.identities = identities;
        this.accounts = accounts;
        this.memberships = memberships;
        this.roles = roles;
        this.holders = holders;
    }

    Optional<String> account(Provider provider, Jwt token) {
        String issuer = provider.setup().issuer();
        String subject = Objects.requireNonNull(token.getSubject());
        Optional<String> bound = identities.account(issuer, subject);
        if (bound.isPresent()) {
            return bound.filter(account -> belongs(account, provider.school()));
        }
        return named(provider, token)
                .filter(account -> belongs(account, provider.school()))
                .filter(account -> identities.bind(issuer, subject, account));
    }

    /** Of two that are named, nobody can say which it is. */
    private Optional<String> named(Provider provider, Jwt token) {
        Optional<String> student =
                provider.setup().students().flatMap(claim -> student(provider.school(), claim, token));
        Optional<String> staff = provider.setup().staff().flatMap(claim -> staff(provider.school(), claim, token));
        return student.isPresent() && staff.isPresent() ? Optional.empty() : student.or(() -> staff);
    }

    private Optional<String> student(String school, PersonClaim claim, Jwt token) {
        return text(token, claim.claim())
                .flatMap(key -> holders.find(school, claim, key))
                .flatMap(holders::member)
                .map(Membership::account);
    }

    private Optional<String> staff(String school, String claim, Jwt token) {
        boolean verified =
                !claim.equals(EMAIL) || Boolean.TRUE.equals(token.getClaims().get("email_verified"));
        return text(token, claim)
                .filter(address -> verified)
                .flatMap(accounts::withAddress)
                .map(Account::id)
                .filter(account -> works(account, school));
    }

    private boolean belongs(String account, String school) {
        return works(account, school)
                || memberships
                        .find(account, school)
                        .filter(member -> member.kind() == Viewer.Kind.STUDENT)
                        .filter(member -> member.state() == MembershipState.ACTIVE)
                        .isPresent();
    }

    private boolean works(String account, String school) {
        return roles.ofAccount(account).stream().anyMatch(role -> role.school().equals(school));
    }

    private static Optional<String> text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }
}
