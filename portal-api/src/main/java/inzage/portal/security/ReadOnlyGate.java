package inzage.portal.security;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever looks as another changes nothing: not as the other, and not as oneself, by whatever route there is. It stands before the
 * routes are told apart, so that a new one is closed too. Only the roads that end the look are open.
 */
final class ReadOnlyGate extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern ENDING =
            Pattern.compile(SecurityConfiguration.API + "/(sign-out|schools/[^/]+/preview/end|operations/preview/end)");

    private final Problems problems;
    private final Clock clock;

    ReadOnlyGate(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || ENDING.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (looks()) {
            problems.write(ProblemKind.READ_ONLY, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A look that is over is ended where the routes are. */
    private boolean looks() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.look() != null
                && !signedIn.look().over(clock.instant());
    }
}
