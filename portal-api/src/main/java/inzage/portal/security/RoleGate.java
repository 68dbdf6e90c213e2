package inzage.portal.security;

import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.secondfactor.SecondFactorDuty;
import inzage.portal.security.proof.CodeOwed;
import inzage.portal.security.proof.Proof;
import java.util.Optional;
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
        return (who, request) -> office(who, this::operates);
    }

    /** The school is the one in the path; whoever has no role there learns nothing about it. */
    AuthorizationManager<RequestAuthorizationContext> desk() {
        return (who, request) -> office(who, signedIn -> atDesk(signedIn, request));
    }

    /** Also for operators, who look after the sources of every school. */
    AuthorizationManager<RequestAuthorizationContext> deskOrOperator() {
        return (who, request) -> office(who, signedIn -> atDesk(signedIn, request) || operates(signedIn));
    }

    /** The desk is not the exam board, even if it is the same room. */
    AuthorizationManager<RequestAuthorizationContext> examBoard() {
        return (who, request) -> office(who, signedIn -> holds(signedIn, request, Role.EXAM_BOARD));
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

    /** Whoever works for a school or the installation shows more than a password. */
    private AuthorizationDecision office(Supplier<? extends @Nullable Authentication> who, Predicate<SignedIn> may) {
        boolean owed = duty.ofStaff()
                && signedIn(who).map(SignedIn::proof).filter(Proof.CODE::equals).isEmpty();
        AuthorizationDecision decision = decide(who, may);
        return decision.isGranted() && owed ? new CodeOwed() : decision;
    }

    private static AuthorizationDecision decide(
            Supplier<? extends @Nullable Authentication> who, Predicate<SignedIn> may) {
        return new AuthorizationDecision(signedIn(who).filter(may).isPresent());
    }

    private static Optional<SignedIn> signedIn(Supplier<? extends @Nullable Authentication> who) {
        return Optional.ofNullable(who.get())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
