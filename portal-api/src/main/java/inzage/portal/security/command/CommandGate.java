package inzage.portal.security.command;

import inzage.portal.security.SignedIn;
import inzage.portal.security.proof.Proof;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the command line by its token, for this one request. Who else shows something stays nobody. */
final class CommandGate extends OncePerRequestFilter {
    private static final String WHO = "command line";

    private final CommandToken token;
    private final Clock clock;

    CommandGate(CommandToken token, Clock clock) {
        this.token = token;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean shown = Optional.ofNullable(request.getHeader(CommandToken.HEADER))
                .filter(token::is)
                .isPresent();
        if (shown && Caller.of(request).here()) {
            SignedIn operator = new SignedIn(WHO, clock.instant(), Proof.CODE);
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(operator, null, List.of())));
        }
        chain.doFilter(request, response);
    }
}
