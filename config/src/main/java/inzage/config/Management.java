package inzage.config;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AndRequestMatcher;

/**
 * Health needs no sign-in: it listens on a port of its own, on this machine only unless an operator opens it. Figures tell how
 * many come and go: on the same port, they are for who collects them.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FigureSettings.class)
class Management {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain openManagement(HttpSecurity http, FigureSettings figures) {
        return http.securityMatcher(EndpointRequest.to("health", "prometheus"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                new AndRequestMatcher(EndpointRequest.to("prometheus"), figures.collectors()))
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("prometheus"))
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }
}
