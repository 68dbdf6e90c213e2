package inzage.portal.security.proof;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Problems;
import inzage.portal.security.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets staff without a second factor set one up, and do nothing else. */
public final class ProofGate extends OncePerRequestFilter {
    private static final RequestMatcher OPEN = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/api/v1/me"),
            PathPatternRequestMatcher.pathPattern("/api/v1/me/second-factor"),
            PathPatternRequestMatcher.pathPattern("/api/v1/me/second-factor/confirm"),
            PathPatternRequestMatcher.pathPattern("/api/v1/sign-in"),
            PathPatternRequestMatcher.pathPattern("/api/v1/sign-in/code"),
            PathPatternRequestMatcher.pathPattern("/api/v1/sign-out"));

    private final Problems problems;

    public ProofGate(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.proof() == Proof.PASSWORD_OF_STAFF
                && !OPEN.matches(request)) {
            problems.write(ProblemKind.SECOND_FACTOR_REQUIRED, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
