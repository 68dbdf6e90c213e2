package inzage.portal.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Machines that push pass here: each request proves by itself who sent it, where it is received. There is no session, and no
 * cookie that another page could make a browser send.
 */
@Configuration(proxyBeanMethods = false)
class PushSecurity {
    private static final int BEFORE_THE_PORTAL = 1;

    @Bean
    @Order(BEFORE_THE_PORTAL)
    SecurityFilterChain push(HttpSecurity http, Refusals refusals) {
        http.securityMatcher("/ingest/**");
        http.authorizeHttpRequests(routes -> routes.requestMatchers(HttpMethod.POST, "/ingest/v1/{school}/{source}")
                .permitAll()
                .anyRequest()
                .denyAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        http.headers(SecurityConfiguration::headers);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.httpBasic(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        return http.build();
    }
}
