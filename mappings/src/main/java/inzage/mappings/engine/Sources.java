package inzage.mappings.engine;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.Value;
import inzage.mappings.rows.Found;
import inzage.mappings.rows.Scope;
import java.util.List;
import java.util.Optional;

/** Finds the raw value that a field is made from. */
final class Sources {
    private Sources() {}

    /** @param whole whether a template with a missing part is no value at all; then the result is empty */
    static Optional<Found> find(Value value, Scope scope, boolean whole) {
        Value.From from = value.from();
        if (from instanceof Value.First first) {
            return Optional.of(first(first.paths(), scope));
        }
        if (from instanceof Value.Written written) {
            return scope.find(written.template(), whole);
        }
        if (from instanceof Value.Constant constant) {
            return Optional.of(Found.of(constant.text()));
        }
        return Optional.of(computed(((Value.Computed) from).expression().value(scope)));
    }

    /** The first that is filled; else empty, if one of them says so. */
    private static Found first(List<Path> paths, Scope scope) {
        boolean known = false;
        for (Path path : paths) {
            Found found = scope.find(path);
            if (found.filled()) {
                return found;
            }
            known |= found.known();
        }
        return known ? Found.EMPTY : Found.UNKNOWN;
    }

    private static Found computed(Object value) {
        return value instanceof List<?> list
                ? Found.of(list.stream().map(Object::toString).toList())
                : Found.of(value.toString());
    }
}
