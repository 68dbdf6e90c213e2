package inzage.portal.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The two cookies: the session, which no script may read, and the CSRF token, which a page's script must read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
class CookieConfiguration {
    private static final String STRICT = "Strict";

    @Bean
    CookieSerializer sessionCookie(PortalSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.sessionCookie());
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(settings.secureCookies());
        cookie.setSameSite(STRICT);
        return cookie;
    }

    @Bean
    CsrfTokenRepository csrfCookie(PortalSettings settings) {
        CookieCsrfTokenRepository csrf = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrf.setCookieName(settings.cookie("XSRF-TOKEN"));
        csrf.setHeaderName("X-XSRF-TOKEN");
        csrf.setCookiePath("/");
        csrf.setCookieCustomizer(
                cookie -> cookie.secure(settings.secureCookies()).sameSite(STRICT));
        return csrf;
    }
}
