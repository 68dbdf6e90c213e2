package inzage.portal.audit;

import inzage.connector.audit.Act;
import inzage.connector.audit.Audit;
import inzage.portal.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Writes down what staff of a school read, before they read it. Routes that say by themselves whom they were asked about are left to
 * it.
 */
@Configuration(proxyBeanMethods = false)
class StaffReads implements WebMvcConfigurer, HandlerInterceptor {
    private static final String OF_SCHOOL = "/api/v1/schools/*/";
    /** The same routes answer both. */
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private static final int AFTER_THOSE_THAT_REFUSE = 1;

    private final Audit audit;

    StaffReads(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(OF_SCHOOL + "**")
                .excludePathPatterns(OF_SCHOOL + "explain", OF_SCHOOL + "preview")
                .order(AFTER_THOSE_THAT_REFUSE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<String> school = PathVariables.find(request, "school");
        if (READS.contains(request.getMethod())
                && school.isPresent()
                && request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn signedIn) {
            Act act = Act.of(school.get(), Actors.route(request), "READ");
            audit.looked(
                    Actors.of(signedIn, request),
                    PathVariables.id(request, "student").map(act::about).orElse(act));
        }
        return true;
    }
}
