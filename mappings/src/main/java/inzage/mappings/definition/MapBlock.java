package inzage.mappings.definition;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.mappings.expression.Expression;
import inzage.mappings.yaml.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows are records of a kind, and what their fields are.
 *
 * @param gather rows with one key are one record, and these lists are united; absent: two rows of one key are both rejects
 * @param prefer of rows with one key, the one with the highest value here wins
 * @param outranks blocks whose record of the same key gives way
 * @param missing fields to set in a record that is missing, from what is the same for all; none: it is withdrawn
 */
public record MapBlock(
        String name,
        Kind kind,
        String from,
        List<Join> joins,
        Expression where,
        Expression withhold,
        Value key,
        Map<String, Value> identifiers,
        Optional<List<String>> gather,
        Optional<Path> prefer,
        List<String> outranks,
        List<FieldRule> missing,
        List<FieldRule> fields,
        Place at) {
    public MapBlock {
        joins = List.copyOf(joins);
        identifiers = Map.copyOf(identifiers);
        outranks = List.copyOf(outranks);
        missing = List.copyOf(missing);
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param part of an address or an audience, or the identifier by which a reference refers, as in {@code student.number}; else empty
     */
    public record FieldRule(Component component, String part, Value value) {}

    /** A scope of the rows that this block reads, as a scope of the records it makes. */
    public String scope(String ofRows) {
        return ofRows.isEmpty() ? name : name + "|" + ofRows;
    }
}
