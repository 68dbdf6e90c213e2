package inzage.portal.audit;

import inzage.connector.audit.Act;
import inzage.connector.audit.Audit;
import inzage.connector.audit.pace.ManyReads;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
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
 * it. Who reads a school page by page has read enough at some time.
 */
@Configuration(proxyBeanMethods = false)
class StaffReads implements WebMvcConfigurer, HandlerInterceptor {
    private static final String OF_SCHOOL = "/api/v1/schools/*/";
    /** The same routes answer both. */
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private static final int AFTER_THOSE_THAT_REFUSE = 1;

    private final Audit audit;
    private final ManyReads many;

    StaffReads(Audit audit, ManyReads many) {
        this.audit = audit;
        this.many = many;
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
            Act act = Act.of(school.get(), Actors.route(request), ManyReads.READ);
            audit.looked(
                    Actors.of(signedIn, request),
                    PathVariables.id(request, "student").map(act::about).orElse(act));
            // It counts as it is written: of many who ask at the same time none is overlooked.
            if (many.tooMany(school.get(), signedIn.account())) {
                throw new Refusal(ProblemKind.ENOUGH_READ);
            }
        }
        return true;
    }
}
