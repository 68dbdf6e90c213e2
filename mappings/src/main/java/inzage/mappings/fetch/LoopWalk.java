package inzage.mappings.fetch;

import inzage.mappings.definition.fetch.Call;
import inzage.mappings.definition.fetch.Loop;
import inzage.mappings.fetch.TimeRows.Around;
import inzage.mappings.rows.Globals;
import inzage.mappings.rows.Row;
import inzage.mappings.rows.Surroundings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rounds that a call is made for: the combinations of the rows of its loops, the first outermost. */
final class LoopWalk {
    private final LoopRows rows;
    private final Globals globals;
    private final FetchRun run;

    LoopWalk(LoopRows rows, Globals globals, FetchRun run) {
        this.rows = rows;
        this.globals = globals;
        this.run = run;
    }

    /**
     * A row of each loop, by name.
     *
     * @param away how far from today it is; 0 for one without a loop over time
     */
    record Round(Map<String, Row> rows, int away) {
        private Round with(String name, Around inner) {
            Map<String, Row> more = new LinkedHashMap<>(rows);
            more.put(name, inner.row());
            return new Round(more, away + inner.away());
        }
    }

    /** One without rows for a call without loops. */
    List<Round> of(Call call) {
        List<Round> all = List.of(new Round(Map.of(), 0));
        for (Loop loop : call.loops()) {
            List<Around> inner = inner(loop);
            List<Round> more = new ArrayList<>(all.size() * inner.size());
            for (Round outer : all) {
                inner.forEach(row -> more.add(outer.with(loop.name(), row)));
            }
            all = more;
        }
        return all;
    }

    private List<Around> inner(Loop loop) {
        if (loop instanceof Loop.Time time) {
            return TimeRows.of(time, run);
        }
        if (loop instanceof Loop.Each each) {
            return globals.texts(each.list()).stream()
                    .map(element -> new Around(Surroundings.made(each.name(), Map.of(".", element)), 0))
                    .toList();
        }
        List<Around> found = new ArrayList<>();
        rows.each(((Loop.Over) loop).set(), row -> found.add(new Around(row, 0)));
        return found;
    }
}
