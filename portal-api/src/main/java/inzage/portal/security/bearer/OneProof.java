package inzage.portal.security.bearer;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request that says in two ways who asks: whichever counted, somebody would have meant the other one. */
final class OneProof extends OncePerRequestFilter {
    private final Problems problems;
    private final String sessionCookie;

    OneProof(Problems problems, String sessionCookie) {
        this.problems = problems;
        this.sessionCookie = sessionCookie;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (session(request) || twice(request)) {
            problems.write(ProblemKind.BAD_REQUEST, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean session(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(sessionCookie));
    }

    private static boolean twice(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1;
    }
}
