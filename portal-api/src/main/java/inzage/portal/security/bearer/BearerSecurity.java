package inzage.portal.security.bearer;

import inzage.portal.problem.Problems;
import inzage.portal.security.Doorway;
import inzage.portal.security.PortalSettings;
import inzage.portal.security.SignedIn;
import inzage.portal.security.bearer.TokenRoutes.TokenRoute;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The door for tokens. Whatever has an {@code Authorization} header passes here and nowhere else. */
@Configuration(proxyBeanMethods = false)
class BearerSecurity {
    /** After the door of the command line and that of pushes. */
    private static final int BEFORE_THE_PORTAL = 2;

    private static final RequestMatcher OURS = PathPatternRequestMatcher.pathPattern("/api/**");

    @Bean
    @Order(BEFORE_THE_PORTAL)
    SecurityFilterChain bearers(
            HttpSecurity http, Doorway doorway, Problems problems, PortalSettings settings, Tokens tokens) {
        http.securityMatcher(BearerSecurity::forUs);
        routes(http);
        doorway.dress(http, problems);
        BearerRefusals refusals = new BearerRefusals(problems);
        http.exceptionHandling(errors -> errors.authenticationEntryPoint(refusals));
        http.addFilterBefore(new OneProof(problems, settings.sessionCookie()), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(filter(tokens, refusals), AnonymousAuthenticationFilter.class);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // A page cannot make a browser send the header, and nothing can be written here.
        http.csrf(AbstractHttpConfigurer::disable);
        return http.build();
    }

    private static boolean forUs(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null && OURS.matches(request);
    }

    private static BearerTokenAuthenticationFilter filter(Tokens tokens, BearerRefusals refusals) {
        BearerTokenAuthenticationFilter filter = new BearerTokenAuthenticationFilter(tokens.judge());
        filter.setAuthenticationEntryPoint(refusals);
        filter.setAuthenticationFailureHandler(refusals::commence);
        return filter;
    }

    private static void routes(HttpSecurity http) {
        http.authorizeHttpRequests(routes -> {
            routes.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            TokenRoutes.OPEN.forEach(route ->
                    routes.requestMatchers(HttpMethod.GET, route.pattern()).access(to(route)));
            routes.anyRequest().denyAll();
        });
    }

    private static AuthorizationManager<RequestAuthorizationContext> to(TokenRoute route) {
        return (who, request) -> {
            Authentication authentication = who.get();
            return new AuthorizationDecision(authentication != null
                    && authentication.getPrincipal() instanceof SignedIn signedIn
                    && route.opensTo(signedIn.entrance()));
        };
    }
}
