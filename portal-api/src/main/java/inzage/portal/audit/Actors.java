package inzage.portal.audit;

import inzage.connector.audit.Actor;
import inzage.connector.audit.Actor.Role;
import inzage.connector.publication.Viewer;
import inzage.portal.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells routes of staff who acts, as the audit wants to know it: the role is the one that the route asked for. */
@Configuration(proxyBeanMethods = false)
public class Actors implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private static final String REQUEST = Actors.class.getName() + ".request";
    private static final String OF_SCHOOL = "/api/v1/schools/{school}/";
    private static final List<String> OF_EXAM_BOARD = List.of(OF_SCHOOL + "determinations", OF_SCHOOL + "exam-holds");
    private static final String OF_OPERATORS = "/api/v1/operations/";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            throw new IllegalStateException("a route of staff was reached without signing in");
        }
        return of(signedIn, servlet);
    }

    /** The one who asks. */
    public static Actor of(SignedIn signedIn, HttpServletRequest request) {
        boolean operator = signedIn.look() != null && signedIn.look().operator();
        return Actor.of(signedIn.account(), operator ? Role.OPERATOR : role(route(request)), request(request));
    }

    /** The one who asks for what a viewer sees, who may be a member of staff that looks as the viewer. */
    public static Actor of(SignedIn signedIn, Optional<Viewer> viewer, HttpServletRequest request) {
        if (signedIn.look() != null) {
            return of(signedIn, request).as(signedIn.look().account());
        }
        Role role = viewer.map(Viewer::kind)
                .map(kind -> kind == Viewer.Kind.STUDENT ? Role.STUDENT : Role.GUARDIAN)
                .orElse(Role.STRANGER);
        return Actor.of(signedIn.account(), role, request(request));
    }

    /** The pattern of the route that was asked. */
    public static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static Role role(String route) {
        if (route.startsWith(OF_OPERATORS)) {
            return Role.OPERATOR;
        }
        return OF_EXAM_BOARD.stream().anyMatch(route::startsWith) ? Role.EXAM_BOARD : Role.DESK;
    }

    /** Tells the request apart from all others: one and the same however often it is asked for while a request is answered. */
    public static String request(HttpServletRequest request) {
        if (request.getAttribute(REQUEST) instanceof String known) {
            return known;
        }
        String made = UUID.randomUUID().toString();
        request.setAttribute(REQUEST, made);
        return made;
    }
}
