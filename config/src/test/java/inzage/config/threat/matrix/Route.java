package inzage.config.threat.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A path of the API as it is described.
 *
 * @param methods that are described, in capitals
 * @param asked parameters that reading does not do without
 */
public record Route(String path, Set<String> methods, Set<String> asked) implements Comparable<Route> {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    public Route {
        methods = Set.copyOf(methods);
        asked = Set.copyOf(asked);
    }

    /** All that the document describes. */
    public static List<Route> all(JsonNode document) {
        return document.get("paths").properties().stream()
                .map(path -> new Route(path.getKey(), methods(path.getValue()), asked(path.getValue())))
                .sorted()
                .toList();
    }

    private static Set<String> methods(JsonNode path) {
        return path.propertyNames().stream()
                .filter(METHODS::contains)
                .map(method -> method.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> asked(JsonNode path) {
        return path.at("/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }

    public boolean reads() {
        return methods.contains("GET");
    }

    /** Its methods that change something. */
    public Set<String> writes() {
        return methods.stream().filter(method -> !method.equals("GET")).collect(Collectors.toSet());
    }

    /** Methods that HTTP has and the document does not describe here. */
    Set<String> undescribed() {
        return METHODS.stream()
                .map(method -> method.toUpperCase(Locale.ROOT))
                .filter(method -> !methods.contains(method))
                .collect(Collectors.toSet());
    }

    /** Whose business the routes below this address are; empty if no rule says it. */
    public Optional<Office> office() {
        return Office.of(path);
    }

    @Override
    public int compareTo(Route other) {
        return path.compareTo(other.path);
    }
}
