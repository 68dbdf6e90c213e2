package inzage.mappings.load;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import inzage.mappings.definition.CodeTable;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.Value;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Expressions;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the value of a field: a path, a template, a constant, or a map that says more. */
final class ValueReader {
    private final Declared declared;
    private final Set<String> codeTables;
    private final Mistakes mistakes;

    ValueReader(Declared declared, Set<String> codeTables, Mistakes mistakes) {
        this.declared = declared;
        this.codeTables = codeTables;
        this.mistakes = mistakes;
    }

    /** Empty for {@code none}: the field is left unknown. */
    Optional<Value> read(Node node) {
        if (node instanceof Node.Text text) {
            return text.value().equals("none")
                    ? Optional.empty()
                    : Optional.of(plain(from(text.value(), text.at(), false)));
        }
        return Optional.of(full(Entries.of(node, mistakes)));
    }

    static Value plain(Value.From from) {
        return new Value(
                from,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Value.Take.ALL,
                Optional.empty(),
                Optional.empty(),
                Value.Unresolved.BY_FIELD);
    }

    private Value full(Entries map) {
        Value value = new Value(
                from(map),
                map.maybe("as").map(as -> new AsReader(map.at("as")).read(as)),
                map.maybe("match").map(match -> pattern(match, map.at("match"))),
                map.node("codes").map(this::codes),
                choice(map, "take", Value.Take.ALL, Value.Take.FIRST, Value.Take.LAST),
                map.maybe("default"),
                map.maybe("ref"),
                choice(map, "unresolved", Value.Unresolved.BY_FIELD, Value.Unresolved.WAIT, Value.Unresolved.DROP));
        map.done();
        return value;
    }

    private Value.From from(Entries map) {
        boolean hashed = map.maybe("as").filter("hash"::equals).isPresent();
        List<String> given = List.of("path", "value", "first", "is").stream()
                .filter(map::has)
                .toList();
        if (given.size() != 1) {
            throw new DefinitionError(map.at(), "exactly one of path, value, first, is must be given");
        }
        Place at = map.at(given.get(0));
        return switch (given.get(0)) {
            case "first" ->
                new Value.First(map.texts("first").stream()
                        .map(text -> path(text, at, false))
                        .toList());
            case "is" -> new Value.Computed(Expressions.value(map.text("is"), declared, at));
            default -> from(map.text(given.get(0)), at, hashed);
        };
    }

    private Value.From from(String text, Place at, boolean hashed) {
        if (text.startsWith("=")) {
            return new Value.Constant(text.substring(1));
        }
        TemplateReader templates = new TemplateReader(declared);
        return templates.isPath(text)
                ? new Value.First(List.of(path(text, at, hashed)))
                : new Value.Written(templates.read(text, at));
    }

    private Path path(String text, Place at, boolean hashed) {
        return new PathReader(declared).hashed(hashed).read(text, at);
    }

    private Value.Codes codes(Node node) {
        if (node instanceof Node.Text text) {
            boolean parameter = declared.shape(text.value())
                    .filter(Declared.Shape.TABLE::equals)
                    .isPresent();
            if (!parameter && !codeTables.contains(text.value())) {
                throw new DefinitionError(
                        text.at(),
                        "there is no code table '" + text.value() + "'" + Nearest.choice(text.value(), codeTables));
            }
            return new Value.Named(text.value());
        }
        return new Value.Inline(CodeTable.of(Entries.of(node, mistakes).table()));
    }

    private static Pattern pattern(String source, Place at) {
        try {
            Pattern pattern = Pattern.compile(source);
            if (pattern.groupCount() != 1) {
                throw new DefinitionError(at, "'match' needs exactly one group: (…)");
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw new DefinitionError(at, "'match' is not a pattern: " + e.getDescription());
        }
    }

    /** The first choice is what holds when the key is absent; it cannot be written. */
    @SafeVarargs
    private static <E extends Enum<E>> E choice(Entries map, String key, E absent, E... choices) {
        Optional<String> written = map.maybe(key);
        for (E choice : choices) {
            if (written.filter(choice.name().toLowerCase(java.util.Locale.ROOT)::equals)
                    .isPresent()) {
                return choice;
            }
        }
        written.ifPresent(text -> map.mistakes().add(map.at(key), "'" + key + "' cannot be '" + text + "'"));
        return absent;
    }
}
