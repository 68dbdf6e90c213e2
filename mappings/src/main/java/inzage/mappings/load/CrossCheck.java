package inzage.mappings.load;

import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Forbidden;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What can only be checked once everything is read: names of other blocks and sets, columns of made-up rows, forbidden ones. */
final class CrossCheck {
    private final Definition definition;
    private final Mistakes mistakes;

    CrossCheck(Definition definition, Mistakes mistakes) {
        this.definition = definition;
        this.mistakes = mistakes;
    }

    void check() {
        definition.parameters().values().forEach(parameter -> parameter
                .choice()
                .ifPresent(choice ->
                        known(choice.set(), bases(), definition.sets().get(0).at())));
        definition.blocks().forEach(this::check);
        definition.sets().forEach(this::check);
        columns();
    }

    private List<String> bases() {
        return definition.sets().stream().map(RowSet::base).distinct().toList();
    }

    private void check(MapBlock block) {
        List<String> names = definition.blocks().stream().map(MapBlock::name).toList();
        block.outranks().forEach(other -> known(other, names, block.at()));
    }

    private void check(RowSet set) {
        boolean calls = definition.fetch() instanceof CallFetch;
        if (calls && (set.origin() instanceof RowSet.InFile || set.origin() instanceof RowSet.AsTable)) {
            mistakes.add(set.at(), "'file' goes with 'fetch: { kind: files }'; this system is called");
        } else if (!calls && set.origin() instanceof RowSet.InCall) {
            mistakes.add(set.at(), "a call goes with 'fetch: { kind: http }' or soap; this system delivers files");
        }
        set.when().ifPresent(when -> noColumns(when, set.at()));
        if (!calls) {
            noColumns(set.unchanged(), set.at());
        }
    }

    private void known(String name, Collection<String> all, Place at) {
        if (!all.contains(name)) {
            mistakes.add(at, "there is no '" + name + "'" + Nearest.choice(name, all));
        }
    }

    private void columns() {
        UsedColumns used = new UsedColumns(definition, definition.blocks(), Map.of());
        used.unknown()
                .forEach(column -> mistakes.add(
                        definition.blocks().get(0).at(),
                        "'" + column + "': rows made of a list only have '.' and what 'with' adds"));
        for (RowSet set : definition.sets()) {
            used.of(set).all().stream()
                    .filter(column -> Forbidden.names(column)
                            || definition.notation().never().contains(column))
                    .forEach(column -> mistakes.add(
                            set.at(), "'" + column + "' may not be used: by law, or by the definition's own 'never'"));
            if (set.shape().format().flat()) {
                used.of(set).all().stream()
                        .filter(column -> column.indexOf('/') >= 0)
                        .forEach(column -> mistakes.add(
                                set.at(), "'" + column + "': a cell holds no further names; only /* or a number"));
            }
        }
    }

    private void noColumns(Expression expression, Place at) {
        expression
                .uses()
                .columns()
                .forEach(column -> mistakes.add(
                        at,
                        "'" + column
                                + "' is no parameter, let or table: this condition is asked before there are rows"));
    }
}
