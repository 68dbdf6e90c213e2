package inzage.mappings.rows;

import inzage.mappings.definition.Definition;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.fetch.Call;
import inzage.mappings.definition.fetch.Loop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a call speaks for: the rows that it is made for, by their ids; a stretch of time by the day on which it begins; an element of a list by itself. */
final class CallScope {
    private final List<Loop> loops;
    private final Map<String, String> ids;

    CallScope(Definition definition, Call call) {
        this.loops = call.loops();
        this.ids = loops.stream().collect(Collectors.toMap(Loop::name, loop -> id(definition, loop)));
    }

    String of(Map<String, Row> rows) {
        return loops.stream()
                .map(loop -> value(loop, rows.getOrDefault(loop.name(), Row.ABSENT)))
                .collect(Collectors.joining("|"));
    }

    private String value(Loop loop, Row row) {
        String id = ids.getOrDefault(loop.name(), "");
        String text = id.isEmpty() ? null : row.text(id);
        return text == null ? Long.toHexString(row.cells().content()) : text.strip();
    }

    private static String id(Definition definition, Loop loop) {
        if (loop instanceof Loop.Over over) {
            return id(definition, over.set());
        }
        return loop instanceof Loop.Each ? "." : "from";
    }

    /** Rows of a set made of another are told apart as those are. */
    private static String id(Definition definition, String base) {
        RowSet set = definition.sets(base).get(0);
        Optional<String> outer =
                set.origin() instanceof RowSet.Same same ? Optional.of(id(definition, same.set())) : Optional.empty();
        return set.id().or(() -> outer).orElse("");
    }
}
