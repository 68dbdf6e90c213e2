package inzage.connector.settings.effect;

import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up differences, person by person. */
final class Tally {
    private final Map<Viewer.Kind, Map<Module, Difference>> differences = new EnumMap<>(Viewer.Kind.class);

    void add(Viewer.Kind audience, Map<Module, Integer> before, Map<Module, Integer> after) {
        Map<Module, Difference> ofAudience = differences.computeIfAbsent(audience, kind -> new EnumMap<>(Module.class));
        before.forEach((module, count) -> ofAudience.merge(
                module,
                Difference.none(audience, module).and(count, after.getOrDefault(module, 0)),
                (one, other) -> one.and(count, after.getOrDefault(module, 0))));
    }

    List<Difference> differences() {
        return differences.values().stream()
                .flatMap(ofAudience -> ofAudience.values().stream())
                .filter(Difference::any)
                .toList();
    }
}
