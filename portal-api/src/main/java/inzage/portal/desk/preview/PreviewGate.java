package inzage.portal.desk.preview;

import inzage.connector.review.Looking;
import inzage.portal.audit.Actors;
import inzage.portal.audit.PathVariables;
import inzage.portal.desk.explain.TimeBasis;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.Look;
import inzage.portal.security.Sessions;
import inzage.portal.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * who looks as another reads and changes nothing. Opens by name what of that person is to be seen; consents, sign-ins,
 * tokens and the addresses of feeds are not among it.
 */
@Component
class PreviewGate implements HandlerInterceptor {
    private static final String API = "/api/v1/";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<String> OF_THE_OTHER =
            List.of("children", "dashboard", "news", "activities", "documents").stream()
                    .map(API::concat)
                    .toList();
    private static final Set<String> OF_ONESELF = Set.of(
            API + "sign-out",
            API + "schools/{school}/preview",
            API + "schools/{school}/preview/end",
            API + "operations/preview/end");

    /** Only to be read, as all that is not ended by it. */
    private static final String WHO_LOOKS = API + "me";

    private final Looking looking;
    private final Sessions sessions;
    private final Clock clock;

    PreviewGate(Looking looking, Sessions sessions, Clock clock) {
        this.looking = looking;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn signedIn) {
            Look look = signedIn.look();
            if (look != null) {
                pass(signedIn, look, request, response);
            }
        }
        return true;
    }

    private void pass(SignedIn signedIn, Look look, HttpServletRequest request, HttpServletResponse response) {
        String route = Actors.route(request);
        if (look.over(clock.instant())) {
            end(signedIn, request, response);
        }
        if (OF_ONESELF.contains(route) || !route.startsWith(API)) {
            return;
        }
        if (!READING.contains(request.getMethod())) {
            throw new Refusal(ProblemKind.READ_ONLY);
        }
        if (route.equals(WHO_LOOKS)) {
            return;
        }
        if (OF_THE_OTHER.stream().noneMatch(open -> route.equals(open) || route.startsWith(open + "/"))) {
            throw Refusal.notFound();
        }
        if (looking.look(
                        Actors.of(signedIn, request),
                        look.school(),
                        look.account(),
                        PathVariables.id(request, "child"),
                        route)
                .isEmpty()) {
            looking.end(Actors.of(signedIn, request), look.school(), look.account());
            end(signedIn, request, response);
        }
        response.setHeader(
                "Inzage-Preview",
                look.at()
                        .map(at -> TimeBasis.of(at, clock.instant()))
                        .orElse(TimeBasis.NOW)
                        .word());
    }

    private void end(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        sessions.look(signedIn, null, request, response);
        throw new Refusal(ProblemKind.PREVIEW_OVER);
    }
}
