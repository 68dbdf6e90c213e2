package inzage.mappings.definition;

import inzage.connector.canonical.Kind;
import inzage.mappings.definition.fetch.Fetch;
import inzage.mappings.expression.Expression;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A system: how to fetch, how it writes, which rows it has and what they mean.
 *
 * @param containsBsn whether its files hold citizen service numbers, which are never read, and are deleted with them at once
 */
public record Definition(
        String system,
        String version,
        String title,
        String evidence,
        List<String> ask,
        List<String> cannot,
        boolean containsBsn,
        Map<String, Parameter> parameters,
        Fetch fetch,
        Notation notation,
        Map<String, Expression> let,
        List<RowSet> sets,
        Map<String, CodeTable> codes,
        List<MapBlock> blocks) {
    public Definition {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        let = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(let));
        sets = List.copyOf(sets);
        codes = Map.copyOf(codes);
        blocks = List.copyOf(blocks);
    }

    public Set<Kind> kinds() {
        Set<Kind> kinds = new LinkedHashSet<>();
        blocks.forEach(block -> kinds.add(block.kind()));
        return kinds;
    }

    /** What schools choose from. */
    Stream<Parameter.Choice> choices() {
        return parameters.values().stream().flatMap(parameter -> parameter.choice().stream());
    }

    /** The sets that go by a name, of which one holds at a time. */
    public List<RowSet> sets(String base) {
        return sets.stream().filter(set -> set.base().equals(base)).toList();
    }

    public Optional<MapBlock> block(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
    }
}
