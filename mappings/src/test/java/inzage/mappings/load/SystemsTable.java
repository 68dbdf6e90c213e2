package inzage.mappings.load;

import java.util.List;

/** The README's table: one row per system, short enough to read. */
final class SystemsTable {
    private SystemsTable() {}

    static String of(List<DocumentedSystem> systems) {
        StringBuilder table = new StringBuilder(
                Markdown.head("system", "what it is", "based on", "fetched", "brings", "cannot", "ask"));
        systems.forEach(system -> table.append(row(system)));
        return table.toString();
    }

    private static String row(DocumentedSystem system) {
        String page = "(mappings/SYSTEMS.md#" + system.name() + ")";
        return Markdown.row(List.of(
                "[" + Markdown.code(system.name()) + "]" + page,
                Markdown.text(system.definition().title()),
                system.definition().evidence(),
                system.fetched(),
                system.kinds(),
                Markdown.text(String.join("; ", system.definition().cannot())),
                Markdown.text(system.whom())));
    }
}
