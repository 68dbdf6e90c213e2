package inzage.mappings.parameter;

import inzage.mappings.definition.Parameter.Type;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A parameter's single value as its author wrote it: stays text, but only in the notation of its type. */
public final class WrittenValue {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private final String name;
    private final String text;
    private final Place at;

    private WrittenValue(String name, String text, Place at) {
        this.name = name;
        this.text = text;
        this.at = at;
    }

    /** @throws DefinitionError if it is no single value, or not of this type */
    public static String read(String name, Type type, Node node) {
        if (!(node instanceof Node.Text written)) {
            throw new DefinitionError(node.at(), "'" + name + "' is a text, not " + node.noun());
        }
        WrittenValue value = new WrittenValue(name, written.value(), written.at());
        switch (type) {
            case URL -> value.url();
            case NUMBER -> value.check(NUMBER.matcher(value.text).matches(), "a number like 25 or 0.5");
            case BOOLEAN -> value.check(Set.of("true", "false").contains(value.text), "true or false");
            case DATE -> value.date();
            case DURATION -> Durations.read(value.text, value.at);
            case TEXT, SECRET, LIST, TABLE, COLUMN -> {}
        }
        return value.text;
    }

    private void check(boolean good, String wanted) {
        if (!good) {
            throw new DefinitionError(at, "'" + name + "' is " + wanted + ", not '" + text + "'");
        }
    }

    private void date() {
        try {
            LocalDate.parse(text);
        } catch (DateTimeException e) {
            check(false, "a date like 2026-08-01");
        }
    }

    /** The address itself is not repeated: somebody may have written a password into it. */
    private void url() {
        URI address = address();
        if (address.getRawUserInfo() != null) {
            throw new DefinitionError(at, "'" + name + "' may not hold a user or password: they are parameters");
        }
        boolean web = address.getScheme() != null
                && Set.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT));
        if (!web || address.getHost() == null || address.getRawFragment() != null) {
            throw notAnAddress();
        }
    }

    private URI address() {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw notAnAddress();
        }
    }

    private DefinitionError notAnAddress() {
        return new DefinitionError(at, "'" + name + "' is no address like https://school.example/service");
    }
}
