package inzage.mappings.load;

import inzage.mappings.definition.Template;
import inzage.mappings.expression.Declared;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text with {@code {path}} in it. */
final class TemplateReader {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    private final Declared declared;

    TemplateReader(Declared declared) {
        this.declared = declared;
    }

    /** {@code guardian/{custody}} is a path: the parameter names a column. */
    boolean isPath(String text) {
        Matcher hole = HOLE.matcher(text);
        boolean any = false;
        while (hole.find()) {
            any = true;
            if (declared.shape(hole.group(1))
                    .filter(Declared.Shape.COLUMN_NAME::equals)
                    .isEmpty()) {
                return false;
            }
        }
        return !any || text.indexOf(' ') < 0;
    }

    Template read(String text, Place at) {
        PathReader paths = new PathReader(declared);
        List<Template.Part> parts = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int end = 0;
        while (hole.find()) {
            literal(text.substring(end, hole.start()), parts);
            if (hole.group(1).indexOf(':') >= 0) {
                throw new DefinitionError(at, "formats in templates are not available in this version");
            }
            parts.add(new Template.Hole(paths.read(hole.group(1), at)));
            end = hole.end();
        }
        literal(text.substring(end), parts);
        return new Template(parts);
    }

    private static void literal(String text, List<Template.Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Template.Literal(text));
        }
    }
}
