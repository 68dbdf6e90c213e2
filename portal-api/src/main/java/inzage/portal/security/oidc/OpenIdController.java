package inzage.portal.security.oidc;

import inzage.connector.signin.Network;
import inzage.connector.signin.OtherWays;
import inzage.portal.audit.Actors;
import inzage.portal.security.oidc.Departures.Traveller;
import inzage.portal.security.oidc.Returns.Brought;
import inzage.portal.security.oidc.Returns.Welcome;
import inzage.portal.security.oidc.provider.Provider;
import inzage.portal.security.oidc.provider.Providers;
import inzage.portal.signin.Admission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class OpenIdController {
    private final Providers providers;
    private final Departures departures;
    private final Returns returns;
    private final VisitCookie cookie;
    private final Admission admission;
    private final OtherWays ways;

    OpenIdController(
            Providers providers,
            Departures departures,
            Returns returns,
            VisitCookie cookie,
            Admission admission,
            OtherWays ways) {
        this.providers = providers;
        this.departures = departures;
        this.returns = returns;
        this.cookie = cookie;
        this.admission = admission;
        this.ways = ways;
    }

    @GetMapping("/api/v1/sign-in/openid/{school}")
    @Operation(
            summary = "Sign in at the school",
            description =
                    "Sends a browser to the identity provider of the school, for its staff and students. With fresh=true the"
                            + " person signs in there anew, as a consent asks for. 'next' is a page of the portal to go on with.")
    ResponseEntity<Void> leave(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(defaultValue = "false") boolean fresh,
            HttpServletRequest request,
            HttpServletResponse response) {
        Provider provider = providers.of(school);
        String browser = departures.secret();
        Traveller traveller = new Traveller(browser, Network.of(request.getRemoteAddr()));
        URI there = departures.begin(provider, traveller, Pages.known(next), fresh);
        cookie.set(browser, response);
        return to(there);
    }

    @GetMapping("/api/v1/sign-in/openid/{school}/return")
    @Operation(
            summary = "Come back from the school",
            description =
                    "Where the identity provider sends a browser back to. Opens a session for an account that is staff or"
                            + " student of the school, and goes on with a page of the portal; with the page for signing in otherwise.")
    ResponseEntity<Void> comeBack(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String iss,
            HttpServletRequest request,
            HttpServletResponse response) {
        providers.setup(school);
        Optional<String> browser = cookie.read(request);
        cookie.clear(response);
        if (code == null || state == null || browser.isEmpty()) {
            return to(URI.create(Pages.REFUSED));
        }
        Optional<Welcome> welcome =
                returns.judge(school, browser.get(), new Brought(code, state, iss, Actors.request(request)));
        return to(URI.create(welcome.map(in -> admitted(in, request, response)).orElse(Pages.REFUSED)));
    }

    /** The page to go on with. */
    private String admitted(Welcome in, HttpServletRequest request, HttpServletResponse response) {
        ways.byProvider(in.arrival().account(), Network.of(request.getRemoteAddr()));
        return switch (admission.admit(in.arrival(), request, response)) {
            case IN -> in.next();
            case CODE -> Pages.CODE;
        };
    }

    private static ResponseEntity<Void> to(URI there) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(there).build();
    }
}
