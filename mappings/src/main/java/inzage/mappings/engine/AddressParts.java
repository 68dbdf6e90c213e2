package inzage.mappings.engine;

import inzage.connector.canonical.Address;
import inzage.mappings.definition.Template;
import inzage.mappings.rows.Found;
import inzage.mappings.rows.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Addresses from parts, or from a template in which they stand in the usual order: street number addition, postcode city. */
final class AddressParts {
    private static final List<String> BEFORE_COMMA = List.of("street", "number", "addition");
    private static final List<String> AFTER_COMMA = List.of("postcode", "city", "country");

    private AddressParts() {}

    static Address of(Map<String, String> parts) {
        return new Address(
                parts.get("street"),
                parts.get("number"),
                parts.get("addition"),
                parts.get("postcode"),
                parts.get("city"),
                parts.get("country"));
    }

    static Map<String, String> read(Template template, Scope scope) {
        Map<String, String> address = new HashMap<>();
        List<String> names = BEFORE_COMMA;
        int next = 0;
        for (Template.Part part : template.parts()) {
            if (part instanceof Template.Literal literal && literal.text().indexOf(',') >= 0) {
                names = AFTER_COMMA;
                next = 0;
            } else if (part instanceof Template.Hole hole && next < names.size()) {
                Found found = scope.find(hole.path());
                String name = names.get(next++);
                found.texts().stream().findFirst().ifPresent(text -> address.put(name, text.strip()));
            }
        }
        return address;
    }
}
