package inzage.mappings.rows;

import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.Steps.Step;
import inzage.mappings.document.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes rows of what stands inside a row: {@code [. as user, agentSourcedIds/*]}, {@code [. as student, plaatsingen]}. */
final class PartRows {
    private final RowSet set;
    private final List<Step> steps;
    private final Globals globals;
    private final Map<Reading, Reading> readings = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    PartRows(RowSet set, Parts parts, Globals globals) {
        this.set = set;
        this.steps = parts.steps().steps();
        this.globals = globals;
    }

    void each(Row row, Consumer<Row> out) {
        Cells cells = row.cells() instanceof AddedCells added ? added.own() : row.cells();
        if (cells instanceof TreeCells tree) {
            Reading reading = readings.computeIfAbsent(tree.reading(), outer -> outer.inner(set.shape()));
            below(0, row, tree.tree(), reading, row.above(), out);
        } else {
            parts(row, out);
        }
    }

    /** A row with the names by which the rows inside it know it: it counts for a scope also if there is none inside. */
    Row around(Row row) {
        Map<String, Row> above = row.above();
        for (Step step : steps) {
            if (!step.path().isEmpty()) {
                break;
            }
            above = known(step, row, above);
        }
        return new Row(row.cells(), row.line(), row.ambiguous(), above, row.scope());
    }

    private void below(int at, Row row, Tree tree, Reading reading, Map<String, Row> above, Consumer<Row> out) {
        if (at == steps.size()) {
            out.accept(row);
            return;
        }
        Step step = steps.get(at);
        boolean self = step.path().isEmpty();
        for (Tree found : tree.all(step.path())) {
            boolean last = at == steps.size() - 1;
            Row here = self ? row : inside(row, found, reading, last ? number(row) : row.line(), above);
            below(at + 1, here, found, reading, known(step, here, above), out);
        }
    }

    private static Row inside(Row row, Tree tree, Reading reading, long number, Map<String, Row> above) {
        TreeCells cells = new TreeCells(row.cells().file(), tree, reading);
        return new Row(cells, number, row.ambiguous(), above, row.scope());
    }

    /** Which of the set's rows in its document this is: that is where somebody can find it. */
    private long number(Row row) {
        return numbers.merge(row.cells().file(), 1L, Long::sum);
    }

    private static Map<String, Row> known(Step step, Row row, Map<String, Row> above) {
        if (step.as().isEmpty()) {
            return above;
        }
        Map<String, Row> more = new HashMap<>(above);
        more.put(step.as().get(), row);
        return Map.copyOf(more);
    }

    /** The parts of a text that is a list. */
    private void parts(Row row, Consumer<Row> out) {
        Map<String, Row> above = row.above();
        for (Step step : steps) {
            if (step.path().isEmpty()) {
                above = known(step, row, above);
                continue;
            }
            String list = row.text(String.join("/", step.path()));
            if (list != null) {
                for (String part : globals.split(list)) {
                    NamedCells cells = new NamedCells(row.cells().file(), Map.of(".", Found.of(part)));
                    out.accept(new Row(cells, row.line(), row.ambiguous(), above, row.scope()));
                }
            }
        }
    }
}
