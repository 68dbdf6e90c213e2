package inzage.mappings.load;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.Path.Pick;
import inzage.mappings.definition.Path.Root;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Declared.Shape;
import inzage.mappings.expression.Forbidden;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads paths: {@code column}, {@code name/column}, {@code column/*}, {@code run/today}, {@code name/{parameter}}. */
final class PathReader {
    static final Set<String> RUN =
            Set.of("today", "yesterday", "started", "schoolYear", "set", "cursor", "cursorId", "columns");

    private final Declared declared;
    private final boolean hashed;

    PathReader(Declared declared) {
        this(declared, false);
    }

    private PathReader(Declared declared, boolean hashed) {
        this.declared = declared;
        this.hashed = hashed;
    }

    /** For a value that is hashed before anybody sees it: it may be made of an eckid. */
    PathReader hashed(boolean now) {
        return new PathReader(declared, now);
    }

    Path read(String text, Place at) {
        List<String> steps = new ArrayList<>(List.of(text.strip().split("/", -1)));
        if (steps.stream().anyMatch(String::isBlank)) {
            throw new DefinitionError(at, "'" + text + "' is no path");
        }
        boolean own = steps.get(0).equals(".") && steps.size() > 1;
        if (own) {
            steps.remove(0);
        }
        Optional<Shape> shape = own ? Optional.empty() : declared.shape(steps.get(0));
        return shape.isPresent() ? named(shape.get(), steps, text, at) : column(Root.COLUMN, "", steps, text, at);
    }

    private Path named(Shape shape, List<String> steps, String text, Place at) {
        String name = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        return switch (shape) {
            case ROW -> {
                if (rest.isEmpty()) {
                    throw new DefinitionError(at, "'" + name + "' is a row; say which column: " + name + "/column");
                }
                yield column(Root.ROW, name, rest, text, at);
            }
            case TABLE -> {
                if (rest.size() != 1) {
                    throw new DefinitionError(at, "'" + name + "' is a table; say what of it: " + name + "/name");
                }
                yield new Path(Root.NAME, name, member(name, rest.get(0), at), false, Pick.WHOLE);
            }
            case TEXT, LIST -> new Path(Root.NAME, name, "", false, rest.isEmpty() ? Pick.WHOLE : pick(rest, text, at));
            case ROWS ->
                throw new DefinitionError(at, "'" + name + "' is many rows; use it in an expression, or take one row");
            case COLUMN_NAME -> throw new DefinitionError(at, "write {" + name + "}: the column that it names");
        };
    }

    private static String member(String name, String member, Place at) {
        if (name.equals("run") && !RUN.contains(member)) {
            throw new DefinitionError(at, "run has no '" + member + "'" + Nearest.choice(member, RUN));
        }
        return member;
    }

    private Path column(Root root, String name, List<String> steps, String text, Place at) {
        String first = steps.get(0);
        boolean byParameter = first.startsWith("{") && first.endsWith("}");
        String parameter = byParameter ? first.substring(1, first.length() - 1) : first;
        if (byParameter
                && declared.shape(parameter).filter(Shape.COLUMN_NAME::equals).isEmpty()) {
            throw new DefinitionError(at, "'" + parameter + "' is not a parameter of type column");
        }
        if (hashed) {
            Forbidden.refuse(text, at);
        } else {
            Forbidden.refuseOpen(text, at);
        }
        String last = steps.get(steps.size() - 1);
        boolean picked = steps.size() > 1 && (last.equals("*") || last.matches("\\d{1,4}"));
        List<String> names = picked ? steps.subList(0, steps.size() - 1) : steps;
        if (byParameter && names.size() > 1) {
            throw new DefinitionError(at, "'" + text + "': a cell holds no further names; only /* or a number");
        }
        Pick pick = picked ? pick(List.of(last), text, at) : Pick.WHOLE;
        return new Path(root, name, byParameter ? parameter : String.join("/", names), byParameter, pick);
    }

    private static Pick pick(List<String> rest, String text, Place at) {
        String step = rest.get(0);
        if (rest.size() > 1 || !(step.equals("*") || step.matches("\\d{1,4}"))) {
            throw new DefinitionError(at, "'" + text + "': a cell holds no further names; only /* or a number");
        }
        return step.equals("*") ? Pick.EACH : Pick.at(Integer.parseInt(step));
    }
}
