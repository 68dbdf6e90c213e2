package inzage.portal.security.command;

import inzage.portal.problem.Problems;
import inzage.portal.security.Doorway;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The door of the command line. Whatever shows a token passes here and nowhere else: a session that it also has does not count,
 * and a token that is wrong opens nothing that would have been open without it.
 */
@Configuration(proxyBeanMethods = false)
class CommandSecurity {
    /** Before every other door of the portal. */
    private static final int FIRST = 0;

    @Bean
    @Order(FIRST)
    SecurityFilterChain commands(
            HttpSecurity http, Doorway doorway, CommandToken token, Problems problems, Clock clock) {
        http.securityMatcher(request -> request.getHeader(CommandToken.HEADER) != null);
        http.authorizeHttpRequests(routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/api/v1/operations/**")
                .authenticated()
                .anyRequest()
                .denyAll());
        http.addFilterBefore(new CommandGate(token, clock), AnonymousAuthenticationFilter.class);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // What a page makes a browser send cannot carry the header: for that the browser would ask first, and is
        // refused.
        http.csrf(AbstractHttpConfigurer::disable);
        doorway.dress(http, problems);
        return http.build();
    }
}
