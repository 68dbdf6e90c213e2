package inzage.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that is over, before anything else looks at it. */
final class SessionGate extends OncePerRequestFilter {
    private final Sessions sessions;
    private final SessionEnds ends;

    SessionGate(Sessions sessions, SessionEnds ends) {
        this.sessions = sessions;
        this.ends = ends;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            ends.counting(signedIn).ifPresentOrElse(Sessions::goOn, () -> sessions.close(request));
        }
        chain.doFilter(request, response);
    }
}
