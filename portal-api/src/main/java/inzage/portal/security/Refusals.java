package inzage.portal.security;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Problems;
import inzage.portal.security.proof.CodeOwed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What those hear who are stopped at the door. A route of somebody else's looks like no route at all. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private static final RequestMatcher OURS = PathPatternRequestMatcher.pathPattern(SecurityConfiguration.API + "/**");

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        problems.write(OURS.matches(request) ? ProblemKind.NOT_SIGNED_IN : ProblemKind.NOT_FOUND, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(kind(denied), request, response);
    }

    private static ProblemKind kind(AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            return ProblemKind.CSRF_TOKEN_MISSING;
        }
        boolean owed = denied instanceof AuthorizationDeniedException decided
                && decided.getAuthorizationResult() instanceof CodeOwed;
        return owed ? ProblemKind.SECOND_FACTOR_REQUIRED : ProblemKind.NOT_FOUND;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        SecurityConfiguration.dress(response);
        problems.write(ProblemKind.BAD_REQUEST, request, response);
    }
}
