package inzage.portal.security;

import inzage.connector.account.Account;
import inzage.portal.security.entrance.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens and closes sessions. */
@Component
public class Sessions {
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository csrf;
    private final PortalSettings settings;
    private final Clock clock;

    Sessions(CsrfTokenRepository csrf, PortalSettings settings, Clock clock) {
        this.csrf = csrf;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a session for the account. Whatever session and CSRF token the request came with count no longer. */
    public void open(Account account, HttpServletRequest request, HttpServletResponse response) {
        open(account.id(), new Entrance.Password(), request, response);
    }

    /** As {@link #open(Account, HttpServletRequest, HttpServletResponse)}, for who came in otherwise. */
    public void open(String account, Entrance entrance, HttpServletRequest request, HttpServletResponse response) {
        close(request);
        request.getSession(true).setMaxInactiveInterval((int) settings.idle().toSeconds());
        remember(new SignedIn(account, clock.instant(), entrance), request, response);
        csrf.saveToken(csrf.generateToken(request), request, response);
    }

    /** From now on the session looks as somebody else, or with {@code null} as itself again. */
    public void look(SignedIn signedIn, @Nullable Look look, HttpServletRequest request, HttpServletResponse response) {
        remember(signedIn.looking(look), request, response);
    }

    private void remember(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends the session on the server, if there is one. */
    public void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Whether the one who asks proved so recently who it is that it need not be asked for again; never with a token. */
    public boolean fresh(SignedIn signedIn) {
        return signedIn.entrance()
                .proved(signedIn.at())
                .filter(proved -> clock.instant().isBefore(proved.plus(settings.freshPassword())))
                .isPresent();
    }

    /** Whether the session has lasted as long as it may. */
    boolean expired(SignedIn signedIn) {
        return !clock.instant().isBefore(signedIn.at().plus(settings.longest()));
    }
}
