package inzage.portal.desk.kin;

import inzage.connector.canonical.RecordId;
import inzage.connector.review.OwnChildren;
import inzage.portal.audit.Actors;
import inzage.portal.audit.PathVariables;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses every route of a school's staff that has a student in its path, if that is a child of the one who asks, or a guardian alone,
 * if that is the other parent of one. Routes that name a student elsewhere ask {@link OwnChildren} themselves.
 */
@Configuration(proxyBeanMethods = false)
class OwnChildGate implements WebMvcConfigurer, HandlerInterceptor {
    private final OwnChildren own;

    OwnChildGate(OwnChildren own) {
        this.own = own;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/schools/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<String> school = PathVariables.find(request, "school");
        Optional<RecordId> student = PathVariables.id(request, "student");
        Optional<RecordId> guardian = PathVariables.id(request, "guardian");
        if (school.isPresent()
                && student.isEmpty()
                && guardian.isPresent()
                && kin(request, school.get(), guardian.get())) {
            throw new Refusal(ProblemKind.OWN_CHILD);
        }
        if (school.isPresent() && student.isPresent() && refused(request, school.get(), student.get())) {
            throw new Refusal(ProblemKind.OWN_CHILD);
        }
        return true;
    }

    private boolean kin(HttpServletRequest request, String school, RecordId guardian) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && own.refusedGuardian(Actors.of(signedIn, request), school, guardian, Actors.route(request));
    }

    private boolean refused(HttpServletRequest request, String school, RecordId student) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && own.refused(Actors.of(signedIn, request), school, student, Actors.route(request));
    }
}
