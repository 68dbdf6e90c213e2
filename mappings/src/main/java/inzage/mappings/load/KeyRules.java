package inzage.mappings.load;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.Template;
import inzage.mappings.definition.Value;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A key must be stable. One that says a position ("parent 1", "parent 2") is refused: swapped parents would swap rights. */
final class KeyRules {
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Predicate<String> PLACE = Pattern.compile("\\d{1,4}").asMatchPredicate();

    private KeyRules() {}

    static void check(Value key, Place at) {
        if (key.take() != Value.Take.ALL) {
            throw new DefinitionError(at, "a key may not depend on position: no 'take'");
        }
        Value.From from = key.from();
        if (from instanceof Value.First first) {
            if (first.paths().size() > 1) {
                throw new DefinitionError(at, "a key is one value, not the first of several");
            }
            first.paths().forEach(path -> check(path, at));
        } else if (from instanceof Value.Written written) {
            written.template().parts().forEach(part -> check(part, at));
        } else {
            throw new DefinitionError(at, "a key is a path or a template");
        }
    }

    private static void check(Template.Part part, Place at) {
        if (part instanceof Template.Hole hole) {
            check(hole.path(), at);
        } else if (part instanceof Template.Literal literal
                && NUMBER.matcher(literal.text()).find()) {
            throw new DefinitionError(at, "a key may not say a position: '" + literal.text() + "'");
        }
    }

    private static void check(Path path, Place at) {
        if (path.pick().positional()) {
            throw new DefinitionError(
                    at,
                    "a key may not depend on position: " + path.column() + "/"
                            + path.pick().index());
        }
        if (Stream.of(path.column().split("/")).anyMatch(PLACE)) {
            throw new DefinitionError(at, "a key may not depend on position: " + path.column());
        }
    }
}
