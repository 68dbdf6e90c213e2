package inzage.portal.security.oidc;

import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Actor.Role;
import inzage.connector.invitation.VouchedStudents;
import inzage.connector.outside.Bindings;
import inzage.connector.outside.OutsideIdentities;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.portal.security.oidc.Claims.Named;
import inzage.portal.security.oidc.provider.Provider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Finds the account of whom a provider speaks: the one that this person of this issuer was bound to, or at the first time the one
 * that the school's claim names; a student who has none is given one. It must be somebody at the school still.
 */
@Component
class Newcomers {
    private final Claims claims;
    private final OutsideIdentities identities;
    private final Bindings bindings;
    private final VouchedStudents students;
    private final Memberships memberships;
    private final Roles roles;

    Newcomers(
            Claims claims,
            OutsideIdentities identities,
            Bindings bindings,
            VouchedStudents students,
            Memberships memberships,
            Roles roles) {
        this.claims = claims;
        this.identities = identities;
        this.bindings = bindings;
        this.students = students;
        this.memberships = memberships;
        this.roles = roles;
    }

    /** Of two that are named, nobody can say which it is. Who was bound is so for as long as nobody else is named. */
    Optional<String> account(Provider provider, Jwt token, String request) {
        String school = provider.school();
        String issuer = provider.setup().issuer();
        String subject = Objects.requireNonNull(token.getSubject());
        List<Named> named = claims.named(provider, token);
        Optional<String> bound = identities.account(issuer, subject);
        if (!claims.ofSchool(provider, token) || named.size() > 1) {
            return Optional.empty();
        }
        if (bound.isPresent()) {
            return bound.filter(account ->
                            named.stream().allMatch(one -> one.account().equals(bound)))
                    .filter(account -> belongs(account, school));
        }
        return named.stream()
                .flatMap(one -> one.account().or(() -> opened(school, one, request)).stream())
                .filter(account -> belongs(account, school))
                .filter(account -> bindings.bind(Actor.of(account, Role.STRANGER, request), issuer, subject))
                .findFirst();
    }

    private Optional<String> opened(String school, Named one, String request) {
        return one.student().flatMap(student -> students.open(school, student, request));
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
}
