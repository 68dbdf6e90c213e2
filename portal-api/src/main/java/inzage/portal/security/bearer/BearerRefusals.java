package inzage.portal.security.bearer;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** What is said of a token that is not good: always the same, unless it cannot be judged for now. */
final class BearerRefusals implements AuthenticationEntryPoint {
    private final Problems problems;

    BearerRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof AuthenticationServiceException) {
            problems.write(ProblemKind.UNAVAILABLE, request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(ProblemKind.NOT_SIGNED_IN, request, response);
    }
}
