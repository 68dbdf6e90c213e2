package inzage.portal.security;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that no request needs, or whose length is not told, before anybody reads it: by whatever path, however that is
 * written. An upload alone is measured while it is received.
 */
final class BodyLimit extends OncePerRequestFilter {
    private static final int LARGEST_BYTES = 64 * 1024;
    private static final RequestMatcher UPLOAD = PathPatternRequestMatcher.pathPattern(
            HttpMethod.POST, SecurityConfiguration.API + "/schools/{school}/sources/{source}/uploads");

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return UPLOAD.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean untold = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (untold || request.getContentLengthLong() > LARGEST_BYTES) {
            problems.write(ProblemKind.TOO_LARGE, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
