package inzage.mappings.engine;

import inzage.connector.canonical.Kind;
import inzage.connector.school.Secret;
import inzage.mappings.definition.CodeTable;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.rows.Globals;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A definition with what one school says to it.
 *
 * @param secrets for whoever fetches; the mapping never sees them
 * @param columns parameters of type column that were given
 * @param codes lines the school adds to the definition's code tables
 * @param kinds what is taken from this source
 */
public record Binding(
        Definition definition,
        Map<String, String> texts,
        Map<String, Secret> secrets,
        Map<String, List<String>> lists,
        Map<String, Map<String, String>> tables,
        Map<String, String> columns,
        Map<String, CodeTable> codes,
        Set<Kind> kinds) {
    public Binding {
        texts = Map.copyOf(texts);
        secrets = Map.copyOf(secrets);
        lists = Map.copyOf(lists);
        tables = Map.copyOf(tables);
        columns = Map.copyOf(columns);
        codes = Map.copyOf(codes);
        kinds = Set.copyOf(kinds);
    }

    /** The same for some of its kinds; for all where none is named. */
    public Binding only(Set<Kind> some) {
        return some.isEmpty() ? this : new Binding(definition, texts, secrets, lists, tables, columns, codes, some);
    }

    public List<MapBlock> blocks() {
        return definition.blocks().stream()
                .filter(block -> kinds.contains(block.kind()))
                .toList();
    }

    /** The sets whose rows records are made of, as they were delivered. */
    Set<String> read() {
        return blocks().stream().flatMap(block -> behind(block.from())).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> behind(String base) {
        return definition.sets(base).stream()
                .flatMap(set -> set.origin() instanceof RowSet.Same same ? behind(same.set()) : Stream.of(base));
    }

    /** Which columns of which sets are read for this school. */
    public UsedColumns used() {
        return new UsedColumns(definition, blocks(), columns);
    }

    /** Names that are not given are there and empty. */
    public Globals globals() {
        Globals globals = new Globals(columns, definition.notation().list());
        definition.parameters().values().forEach(parameter -> {
            switch (parameter.type()) {
                case TEXT, SECRET, URL, NUMBER, BOOLEAN, DATE, DURATION, COLUMN -> globals.text(parameter.name(), "");
                case LIST -> globals.list(parameter.name(), List.of());
                case TABLE -> globals.table(parameter.name(), Map.of());
            }
        });
        texts.forEach(globals::text);
        lists.forEach(globals::list);
        tables.forEach(globals::table);
        return globals;
    }

    /** A table of the definition with the school's lines, or a parameter. */
    CodeTable codeTable(String name) {
        CodeTable base = definition.codes().getOrDefault(name, CodeTable.of(tables.getOrDefault(name, Map.of())));
        return codes.containsKey(name) ? base.with(codes.getOrDefault(name, base)) : base;
    }
}
