package inzage.portal.security;

import inzage.connector.account.Role;
import inzage.connector.account.Roles;
import inzage.connector.secondfactor.SecondFactorDuty;
import inzage.portal.security.proof.CodeOwed;
import inzage.portal.security.proof.Proof;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who may reach the routes of staff; asked anew with every request, so that a role taken away is gone at once. */
@Component
class RoleGate {
    private final Roles roles;
    private final SecondFactorDuty duty;

    RoleGate(Roles roles, SecondFactorDuty duty) {
        this.roles = roles;
        this.duty = duty;
    }

    AuthorizationManager<RequestAuthorizationContext> operator() {
        return (who, request) -> decide(who, roles::operator);
    }

    /** The school is the one in the path; whoever has no role there learns nothing about it. */
    AuthorizationManager<RequestAuthorizationContext> desk() {
        return (who, request) -> decide(who, account -> atDesk(account, request));
    }

    /** Also for operators, who look after the sources of every school. */
    AuthorizationManager<RequestAuthorizationContext> deskOrOperator() {
        return (who, request) -> decide(who, account -> atDesk(account, request) || roles.operator(account));
    }

    /** The desk is not the exam board, even if it is the same room. */
    AuthorizationManager<RequestAuthorizationContext> examBoard() {
        return (who, request) -> decide(who, account -> holds(account, request, Role.EXAM_BOARD));
    }

    private boolean atDesk(String account, RequestAuthorizationContext request) {
        return holds(account, request, Role.DESK);
    }

    private boolean holds(String account, RequestAuthorizationContext request, Role role) {
        return roles.holds(account, request.getVariables().getOrDefault("school", ""), role);
    }

    private AuthorizationDecision decide(Supplier<? extends @Nullable Authentication> who, Predicate<String> may) {
        Authentication authentication = who.get();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn signedIn)
                || !may.test(signedIn.account())) {
            return new AuthorizationDecision(false);
        }
        return duty.ofStaff() && signedIn.proof() != Proof.CODE ? new CodeOwed() : new AuthorizationDecision(true);
    }
}
