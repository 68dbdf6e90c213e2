package inzage.portal.security;

import inzage.connector.account.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted long enough, or whose account is gone or signs in with something else by now, before anything else looks at it. */
final class SessionGate extends OncePerRequestFilter {
    private final Sessions sessions;
    private final Accounts accounts;

    SessionGate(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn && ended(signedIn)) {
            sessions.close(request);
        }
        chain.doFilter(request, response);
    }

    private boolean ended(SignedIn signedIn) {
        return sessions.expired(signedIn)
                || accounts.credentials(signedIn.account())
                        .filter(number -> number == signedIn.credentials())
                        .isEmpty();
    }
}
