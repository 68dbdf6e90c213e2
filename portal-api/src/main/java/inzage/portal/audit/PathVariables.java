package inzage.portal.audit;

import inzage.connector.canonical.RecordId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.HandlerMapping;

/** What stands in the place of a route's variables, for those who look at a request before its route answers. */
public final class PathVariables {
    private PathVariables() {}

    public static Optional<String> find(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(name) instanceof String value
                ? Optional.of(value)
                : Optional.empty();
    }

    /** Empty also for what cannot be an id, which the route refuses by itself. */
    public static Optional<RecordId> id(HttpServletRequest request, String name) {
        return find(request, name).filter(hex -> hex.matches("[0-9a-f]{32}")).map(RecordId::new);
    }
}
