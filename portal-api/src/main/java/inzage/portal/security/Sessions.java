package inzage.portal.security;

import inzage.connector.account.Account;
import inzage.connector.signin.Network;
import inzage.portal.security.session.OpenSessions;
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
        open(account.id(), request, response);
    }

    private void open(String account, HttpServletRequest request, HttpServletResponse response) {
        close(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) settings.idle().toSeconds());
        session.setAttribute(
                OpenSessions.NETWORK, Network.of(request.getRemoteAddr()).text());
        remember(new SignedIn(account, clock.instant()), request, response);
        csrf.saveToken(csrf.generateToken(request), request, response);
    }

    /** Goes on under a new id, as if the password was given now, which it was. */
    public void renew(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        open(signedIn.account(), request, response);
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

    /** Whether the password was given so recently that it need not be asked for again. */
    public boolean fresh(SignedIn signedIn) {
        return clock.instant().isBefore(signedIn.at().plus(settings.freshPassword()));
    }

    /** Whether the session has lasted as long as it may. */
    boolean expired(SignedIn signedIn) {
        return !clock.instant().isBefore(signedIn.at().plus(settings.longest()));
    }
}
