package inzage.mappings.load;

import inzage.mappings.definition.Format;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.Template;
import inzage.mappings.expression.Declared;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text with {@code {path}} in it. */
public final class TemplateReader {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    /** In what is sent, a brace may also be JSON's own: then a quotation mark follows, or nothing. */
    private static final Pattern HOLE_OF_CALL = Pattern.compile("\\{([^{}\"\\s][^{}\"]*)}");

    private final Declared declared;

    public TemplateReader(Declared declared) {
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

    /** A path by itself is a template that holds nothing else. */
    Template pathOrText(String text, Place at) {
        return isPath(text) ? new Template(List.of(new Template.Hole(path(text, at)))) : read(text, at);
    }

    Template read(String text, Place at) {
        return read(text, HOLE, (hole, formatted) -> {
            if (formatted.isPresent()) {
                throw new DefinitionError(at, "a format stands in what is sent to a system; here, use 'as'");
            }
            return new Template.Hole(path(hole, at));
        });
    }

    /** Of an address, body, header or sentence: values may have a format, as in {@code {week/from:epoch}}. */
    public Template ofCall(String text, Place at) {
        return read(
                text,
                HOLE_OF_CALL,
                (hole, format) -> new Template.Hole(
                        path(format.isPresent() ? begin(hole) : hole, at), format.map(words -> format(words, at))));
    }

    /** A path by itself, under the same names. */
    public Path path(String text, Place at) {
        return new PathReader(declared).read(text, at);
    }

    /** {@code {week:w}} means the day on which the week begins. */
    private String begin(String hole) {
        boolean row = declared.shape(hole).filter(Declared.Shape.ROW::equals).isPresent();
        return row ? hole + "/from" : hole;
    }

    private static Format format(String words, Place at) {
        if (words.equals("epoch")) {
            return new Format.Epoch();
        }
        if (words.matches("[^yY]*yyyy[^yY]+yyyy[^yY]*")) {
            return new Format.TwoYears(words);
        }
        return new Format.Dated(AsReader.pattern(words, at).withLocale(Format.WEEKS));
    }

    private interface HoleReader {
        Template.Hole read(String path, Optional<String> format);
    }

    private static Template read(String text, Pattern pattern, HoleReader holes) {
        List<Template.Part> parts = new ArrayList<>();
        Matcher hole = pattern.matcher(text);
        int end = 0;
        while (hole.find()) {
            literal(text.substring(end, hole.start()), parts);
            String[] halves = hole.group(1).split(":", 2);
            parts.add(holes.read(halves[0].strip(), halves.length > 1 ? Optional.of(halves[1]) : Optional.empty()));
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
