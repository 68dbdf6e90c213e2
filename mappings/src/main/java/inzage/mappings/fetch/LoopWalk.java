package inzage.mappings.fetch;

import inzage.mappings.definition.fetch.Call;
import inzage.mappings.definition.fetch.Loop;
import inzage.mappings.rows.Globals;
import inzage.mappings.rows.Row;
import inzage.mappings.rows.Surroundings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All combinations of rows that a call is made for, the first loop outermost. */
final class LoopWalk {
    private final LoopRows rows;
    private final Globals globals;
    private final FetchRun run;

    LoopWalk(LoopRows rows, Globals globals, FetchRun run) {
        this.rows = rows;
        this.globals = globals;
        this.run = run;
    }

    /** One without rows for a call without loops. */
    List<Map<String, Row>> of(Call call) {
        List<Map<String, Row>> all = List.of(Map.of());
        for (Loop loop : call.loops()) {
            List<Row> inner = inner(loop);
            List<Map<String, Row>> more = new ArrayList<>(all.size() * inner.size());
            for (Map<String, Row> outer : all) {
                inner.forEach(row -> more.add(with(outer, loop.name(), row)));
            }
            all = more;
        }
        return all;
    }

    private List<Row> inner(Loop loop) {
        if (loop instanceof Loop.Time time) {
            return TimeRows.of(time, run);
        }
        if (loop instanceof Loop.Each each) {
            return globals.texts(each.list()).stream()
                    .map(element -> Surroundings.made(each.name(), Map.of(".", element)))
                    .toList();
        }
        List<Row> found = new ArrayList<>();
        rows.each(((Loop.Over) loop).set(), found::add);
        return found;
    }

    private static Map<String, Row> with(Map<String, Row> outer, String name, Row row) {
        Map<String, Row> more = new LinkedHashMap<>(outer);
        more.put(name, row);
        return more;
    }
}
