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
        return (who, request) -> decide(who, this::operates);
    }

    /** The school is the one in the path; whoever has no role there learns nothing about it. */
    AuthorizationManager<RequestAuthorizationContext> desk() {
        return (who, request) -> decide(who, signedIn -> atDesk(signedIn, request));
    }

    /** Also for operators, who look after the sources of every school. */
    AuthorizationManager<RequestAuthorizationContext> deskOrOperator() {
        return (who, request) -> decide(who, signedIn -> atDesk(signedIn, request) || operates(signedIn));
    }

    /** The desk is not the exam board, even if it is the same room. */
    AuthorizationManager<RequestAuthorizationContext> examBoard() {
        return (who, request) -> decide(who, signedIn -> holds(signedIn, request, Role.EXAM_BOARD));
    }

    /** What changes the account itself asks for the account itself: the provider of one school must not open the others. */
    AuthorizationManager<RequestAuthorizationContext> accountItself() {
        return (who, request) -> decide(who, signedIn -> signedIn.entrance().itself());
    }

    /** No school says who runs the installation. */
    private boolean operates(SignedIn signedIn) {
        return signedIn.entrance().itself() && roles.operator(signedIn.account());
    }

    private boolean atDesk(SignedIn signedIn, RequestAuthorizationContext request) {
        return holds(signedIn, request, Role.DESK);
    }

    private boolean holds(SignedIn signedIn, RequestAuthorizationContext request, Role role) {
        String school = request.getVariables().getOrDefault("school", "");
        return signedIn.entrance().vouchedFor(school) && roles.holds(signedIn.account(), school, role);
    }

    private AuthorizationDecision decide(Supplier<? extends @Nullable Authentication> who, Predicate<SignedIn> may) {
        Authentication authentication = who.get();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn signedIn)
                || !may.test(signedIn)) {
            return new AuthorizationDecision(false);
        }
        return duty.ofStaff() && signedIn.proof() != Proof.CODE ? new CodeOwed() : new AuthorizationDecision(true);
    }
}
