package inzage.portal.security;

import inzage.connector.account.session.SessionRoom;
import inzage.connector.signin.Network;
import inzage.portal.security.entrance.Arrival;
import inzage.portal.security.proof.AwaitedCode;
import inzage.portal.security.proof.Proof;
import inzage.portal.security.session.OpenSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Opens and closes sessions. */
@Component
public class Sessions {
    private static final String AWAITED = AwaitedCode.class.getName();

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionRoom room;
    private final CsrfTokenRepository csrf;
    private final PortalSettings settings;
    private final Clock clock;

    Sessions(SessionRoom room, CsrfTokenRepository csrf, PortalSettings settings, Clock clock) {
        this.room = room;
        this.csrf = csrf;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens a session for the account. Whatever session and CSRF token the request came with count no longer.
     *
     * @param proof what was shown
     */
    public void open(Arrival arrival, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        open(signedIn(arrival, clock.instant(), proof), request, response);
    }

    /** Opens a session that is nobody's until a code is given. */
    public void await(Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = anew(arrival.account(), AwaitedCode.LONGEST, request, response);
        session.setAttribute(AWAITED, AwaitedCode.of(arrival, clock.instant()));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, arrival.account());
    }

    /** Whose code the session waits for, if it does and it is not too late. */
    public Optional<AwaitedCode> awaited(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(AWAITED))
                .map(AwaitedCode.class::cast)
                .filter(awaited -> !awaited.over(clock.instant()));
    }

    /** Opens the session that waited for a code, under a new id. */
    public void complete(AwaitedCode awaited, HttpServletRequest request, HttpServletResponse response) {
        open(signedIn(awaited.arrival(), awaited.at(), Proof.CODE), request, response);
    }

    /** Goes on under a new id after its owner changed the password, as if it was given now, which it was. */
    public void renew(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        open(afterChange(signedIn), signedIn.proof(), request, response);
    }

    /** Goes on under a new id after its owner changed the second factor; how long it may last does not change. */
    public void renew(SignedIn signedIn, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        open(signedIn(afterChange(signedIn), signedIn.at(), proof), request, response);
    }

    /** One change is the session's own. If somebody else made another one meanwhile, the session ends with the next request. */
    private static Arrival afterChange(SignedIn signedIn) {
        return new Arrival(signedIn.account(), signedIn.credentials() + 1, signedIn.entrance());
    }

    private static SignedIn signedIn(Arrival arrival, Instant at, Proof proof) {
        return new SignedIn(arrival.account(), at, null, proof, arrival.entrance(), arrival.credentials());
    }

    private void open(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        anew(signedIn.account(), settings.idle(), request, response)
                .setAttribute(
                        OpenSessions.NETWORK,
                        Network.of(request.getRemoteAddr()).text());
        remember(signedIn, request, response);
    }

    private HttpSession anew(String account, Duration idle, HttpServletRequest request, HttpServletResponse response) {
        close(request);
        room.make(account);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) idle.toSeconds());
        csrf.saveToken(csrf.generateToken(request), request, response);
        return session;
    }

    /** From now on the session looks as somebody else, or with {@code null} as itself again. */
    public void look(SignedIn signedIn, @Nullable Look look, HttpServletRequest request, HttpServletResponse response) {
        remember(signedIn.looking(look), request, response);
    }

    private void remember(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        contexts.saveContext(goOn(signedIn), request, response);
    }

    /** For the rest of this request. */
    static SecurityContext goOn(SignedIn signedIn) {
        SecurityContext context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        SecurityContextHolder.setContext(context);
        return context;
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
}
