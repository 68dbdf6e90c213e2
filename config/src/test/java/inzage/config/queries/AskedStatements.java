package inzage.config.queries;

import inzage.portal.Browser.Reply;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Listens to what is asked of the database while a request is answered, from the first filter to the last: signing in, session and
 * rights included. What the program does meanwhile by itself is done by other threads.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AskedStatements extends OncePerRequestFilter implements BeanPostProcessor {
    private static final String REQUEST = "X-Request";

    private final ThreadLocal<@Nullable List<String>> asked = new ThreadLocal<>();
    private final Map<String, CompletableFuture<List<String>>> requests = new ConcurrentHashMap<>();

    /** While what was answered so was asked for; a request may end later than its answer comes. */
    List<String> during(Reply reply) {
        return requests.computeIfAbsent(reply.header(REQUEST), request -> new CompletableFuture<>())
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> statements = new ArrayList<>();
        response.setHeader(REQUEST, request.getRequestId());
        asked.set(statements);
        try {
            chain.doFilter(request, response);
        } finally {
            asked.remove();
            requests.computeIfAbsent(request.getRequestId(), other -> new CompletableFuture<>())
                    .complete(statements);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource
                ? listening(DataSource.class, dataSource, this::ofDataSource)
                : bean;
    }

    private Object ofDataSource(Method method, Object @Nullable [] arguments, Object result) {
        return result instanceof Connection connection
                ? listening(Connection.class, connection, this::ofConnection)
                : result;
    }

    private Object ofConnection(Method method, Object @Nullable [] arguments, Object result) {
        if (result instanceof PreparedStatement statement && arguments != null) {
            String sql = (String) arguments[0];
            return listening(
                    PreparedStatement.class, statement, (called, given, found) -> executed(called, sql, found));
        }
        return result instanceof Statement statement
                ? listening(
                        Statement.class,
                        statement,
                        (called, given, found) -> executed(called, Arrays.toString(given), found))
                : result;
    }

    private Object executed(Method method, String sql, Object result) {
        List<String> statements = asked.get();
        if (statements != null && method.getName().startsWith("execute")) {
            statements.add(sql);
        }
        return result;
    }

    private static <T> T listening(Class<T> type, T target, Listener listener) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                Object result = method.invoke(target, arguments);
                return result == null ? null : listener.heard(method, arguments, result);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Hears what came of a call and says what the caller gets. */
    @FunctionalInterface
    private interface Listener {
        Object heard(Method method, Object @Nullable [] arguments, Object result);
    }
}
