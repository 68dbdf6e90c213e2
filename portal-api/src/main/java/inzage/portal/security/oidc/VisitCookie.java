package inzage.portal.security.oidc;

import inzage.portal.security.PortalSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** What a browser keeps while it is away: it is sent along when the provider sends the browser back, and to no other end. */
@Component
class VisitCookie {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final String name;
    private final boolean secure;

    VisitCookie(PortalSettings settings) {
        this.name = settings.cookie("inzage-visit");
        this.secure = settings.secureCookies();
    }

    void set(String value, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(value, LIFE));
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    void clear(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
