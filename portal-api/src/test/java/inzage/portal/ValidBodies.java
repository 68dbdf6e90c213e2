package inzage.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * For each route a body that it reads and accepts the form of, so that what refuses a request is not its form. What a body names
 * (a school, a child, an account) is that of {@link People}.
 */
public final class ValidBodies {
    private static final Map<String, String> BY_ROUTE = Arrays.stream(MatrixTest.Route.values())
            .collect(Collectors.toUnmodifiableMap(MatrixTest.Route::described, MatrixTest.Route::body));

    private ValidBodies() {}

    /**
     * Empty where no body is sent.
     *
     * @param path with its variables in braces
     * @throws IllegalArgumentException for a route that the table of routes does not know
     */
    public static String of(String method, String path) {
        return Optional.ofNullable(BY_ROUTE.get(method.toLowerCase(Locale.ROOT) + " " + path))
                .orElseThrow(() -> new IllegalArgumentException("no row for " + method + " " + path));
    }
}
