package inzage.portal.security;

import inzage.portal.problem.Problems;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** What every door for programs has: our refusals and headers, a limit to bodies, and no way of signing in. */
@Component
public class Doorway {
    private final Refusals refusals;

    Doorway(Refusals refusals) {
        this.refusals = refusals;
    }

    public void dress(HttpSecurity http, Problems problems) {
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        http.headers(SecurityConfiguration::headers);
        http.addFilterAfter(new BodyLimit(problems), HeaderWriterFilter.class);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.httpBasic(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
    }
}
