package inzage.portal.page;

import inzage.portal.problem.Problems;
import inzage.portal.security.Doorway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The pages are for everybody: they hold nothing. There is no session here, and nothing but reading. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final int BEFORE_THE_PORTAL = 2;

    @Bean
    @Order(BEFORE_THE_PORTAL)
    SecurityFilterChain pages(HttpSecurity http, Doorway doorway, Problems problems, StartPage page) {
        http.securityMatcher("/", "/app/**", "/lib/**");
        http.authorizeHttpRequests(routes ->
                routes.requestMatchers(HttpMethod.GET).permitAll().anyRequest().denyAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        doorway.dress(http, problems);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(page.policy())));
        return http.build();
    }
}
