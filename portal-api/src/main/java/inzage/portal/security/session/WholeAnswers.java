package inzage.portal.security.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps an answer until it is whole, unless it is a large document: it goes out as one, and the session, which is looked up again
 * for an answer that is on its way, is read once.
 */
final class WholeAnswers extends OncePerRequestFilter {
    /** The most that the server keeps for the next request, in bytes. */
    private static final int ROOM = 128 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setBufferSize(ROOM);
        chain.doFilter(request, response);
    }
}
