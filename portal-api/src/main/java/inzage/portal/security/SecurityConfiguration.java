package inzage.portal.security;

import inzage.portal.problem.Problems;
import inzage.portal.security.proof.ProofGate;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Every request passes here. What is not opened by name is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String API = "/api/v1";

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            RoleGate roles,
            Refusals refusals,
            Sessions sessions,
            SessionEnds ends,
            Problems problems,
            Clock clock,
            CsrfTokenRepository csrf) {
        routes(http, roles);
        http.csrf(configurer -> configurer.spa().csrfTokenRepository(csrf));
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.addFilterBefore(new BodyLimit(problems), CsrfFilter.class);
        http.addFilterAfter(new SessionGate(sessions, ends), SecurityContextHolderFilter.class);
        http.addFilterBefore(new ProofGate(problems), AuthorizationFilter.class);
        http.addFilterAfter(new ReadOnlyGate(problems, clock), CsrfFilter.class);
        http.headers(SecurityConfiguration::headers);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.httpBasic(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /** Passwords are judged by {@code SignIns} alone; without this, Spring Boot would invent a user of its own. */
    @Bean
    AuthenticationManager nobodySignsInElsewhere() {
        return authentication -> {
            throw new ProviderNotFoundException("sign in at " + API + "/sign-in");
        };
    }

    private static void routes(HttpSecurity http, RoleGate roles) {
        http.authorizeHttpRequests(routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/openapi")
                .permitAll()
                .requestMatchers(HttpMethod.POST, API + "/sign-in", API + "/sign-in/code")
                .permitAll()
                .requestMatchers(HttpMethod.POST, API + "/forgotten-password", API + "/forgotten-user-name")
                .permitAll()
                .requestMatchers(API + "/links/join")
                .authenticated()
                .requestMatchers(HttpMethod.POST, API + "/links/*")
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET, API + "/sign-in/openid/{school}", API + "/sign-in/openid/{school}/return")
                .permitAll()
                .requestMatchers(API + "/operations/**")
                .access(roles.operator())
                .requestMatchers(API + "/schools/{school}/sources/**")
                .access(roles.deskOrOperator())
                .requestMatchers(API + "/schools/{school}/determinations/**", API + "/schools/{school}/exam-holds/**")
                .access(roles.examBoard())
                .requestMatchers(API + "/schools/{school}/**")
                .access(roles.desk())
                .requestMatchers(HttpMethod.GET, API + "/me")
                .authenticated()
                .requestMatchers(API + "/me/**")
                .access(roles.accountItself())
                .requestMatchers(API + "/**")
                .authenticated()
                .anyRequest()
                .denyAll());
    }

    /** Headers of an answer that is given before any chain is asked. */
    static void dress(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
        headers.addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"));
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING));
        headers.frameOptions(FrameOptionsConfig::deny);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
        headers.addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"));
        headers.addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"));
        headers.permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }
}
