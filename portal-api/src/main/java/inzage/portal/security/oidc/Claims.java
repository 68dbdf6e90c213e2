package inzage.portal.security.oidc;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.key.KeyHolders;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.role.Roles;
import inzage.connector.canonical.RecordId;
import inzage.connector.school.door.Condition;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.school.door.SignInProvider;
import inzage.portal.security.oidc.provider.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Reads in an identity token whom a provider means, by the claims that the school's file names and under its conditions. */
@Component
class Claims {
    private static final String EMAIL = "email";

    private final Accounts accounts;
    private final Roles roles;
    private final KeyHolders holders;

    Claims(Accounts accounts, Roles roles, KeyHolders holders) {
        this.accounts = accounts;
        this.roles = roles;
        this.holders = holders;
    }

    /** Whether the provider says that it is somebody of the school. */
    boolean ofSchool(Provider provider, Jwt token) {
        return said(token, provider.setup().only().school());
    }

    /**
     * A person of the school.
     *
     * @param account if it has one
     * @param student empty for staff
     */
    record Named(Optional<String> account, Optional<RecordId> student) {}

    /** The persons of the school that are named. */
    List<Named> named(Provider provider, Jwt token) {
        SignInProvider setup = provider.setup();
        Stream<Named> students = setup
                .students()
                .filter(claim -> said(token, setup.only().students()))
                .stream()
                .flatMap(claim -> student(provider.school(), claim, token).stream());
        Stream<Named> staff = setup
                .staff()
                .filter(claim -> said(token, setup.only().staff()))
                .stream()
                .flatMap(claim -> staff(provider.school(), claim, token).stream());
        return Stream.concat(students, staff).toList();
    }

    private Optional<Named> student(String school, PersonClaim claim, Jwt token) {
        return text(token, claim.claim())
                .flatMap(key -> holders.find(school, claim, key))
                .map(holder -> new Named(holders.member(holder).map(Membership::account), Optional.of(holder.id())));
    }

    private Optional<Named> staff(String school, String claim, Jwt token) {
        boolean verified =
                !claim.equals(EMAIL) || Boolean.TRUE.equals(token.getClaims().get("email_verified"));
        return text(token, claim)
                .filter(address -> verified)
                .flatMap(accounts::withAddress)
                .map(Account::id)
                .filter(account -> works(account, school))
                .map(account -> new Named(Optional.of(account), Optional.empty()));
    }

    private boolean works(String account, String school) {
        return roles.ofAccount(account).stream().anyMatch(role -> role.school().equals(school));
    }

    private static boolean said(Jwt token, Optional<Condition> condition) {
        return condition.map(asked -> asked.holds(token.getClaims())).orElse(true);
    }

    private static Optional<String> text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }
}
