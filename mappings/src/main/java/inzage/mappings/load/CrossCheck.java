package inzage.mappings.load;

import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Uses;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        new UsedColumns(definition, definition.blocks(), Map.of())
                .unknown()
                .forEach(column -> mistakes.add(
                        definition.blocks().get(0).at(),
                        "'" + column + "': rows made of a list only have '.' and what 'with' adds"));
    }

    private List<String> bases() {
        return definition.sets().stream().map(RowSet::base).distinct().toList();
    }

    private void check(MapBlock block) {
        List<String> names = definition.blocks().stream().map(MapBlock::name).toList();
        block.outranks().forEach(other -> known(other, names, block.at()));
        allowed(block.where(), block.at());
        allowed(block.withhold(), block.at());
    }

    private void check(RowSet set) {
        Stream.of(set.changes(), set.unchanged(), set.deleted()).forEach(expression -> allowed(expression, set.at()));
        set.where().ifPresent(where -> allowed(where, set.at()));
        set.when().ifPresent(when -> noColumns(when, set.at()));
        noColumns(set.unchanged(), set.at());
    }

    private void known(String name, Collection<String> all, Place at) {
        if (!all.contains(name)) {
            mistakes.add(at, "there is no '" + name + "'" + Nearest.choice(name, all));
        }
    }

    private void allowed(Expression expression, Place at) {
        Uses uses = expression.uses();
        Stream.concat(uses.columns().stream(), uses.ofRows().values().stream().flatMap(Collection::stream))
                .filter(Forbidden::names)
                .forEach(column -> mistakes.add(at, "'" + column + "' may not be used: it is kept out by law"));
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
