package inzage.mappings.fetch;

import inzage.mappings.definition.fetch.Cursor;
import inzage.mappings.engine.Binding;
import inzage.mappings.rows.Globals;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that are the same for all calls of a set: what the school gave, {@code let}, {@code run}. It remembers which of them
 * somebody asked for: what nobody asked for had no say in the calls that were made.
 */
public final class RunNames {
    private final Binding binding;
    private final FetchRun run;
    private final Set<String> consulted = new TreeSet<>();

    public RunNames(Binding binding, FetchRun run) {
        this.binding = binding;
        this.run = run;
    }

    FetchRun run() {
        return run;
    }

    /** The parameters that decided what was asked so far. */
    public Set<String> consulted() {
        Set<String> parameters = new TreeSet<>(consulted);
        parameters.retainAll(binding.definition().parameters().keySet());
        return parameters;
    }

    /** For what is asked on behalf of no set. */
    public Globals plain() {
        return globals(facts());
    }

    Globals of(CallSet set) {
        Map<String, String> facts = facts();
        facts.put("set", set.name());
        facts.put("columns", String.join(",", set.columns()));
        Duration overlap = set.call().cursor().map(Cursor::overlap).orElse(Duration.ZERO);
        List<String> before = run.cursors().getOrDefault(set.name(), List.of());
        if (!before.isEmpty()) {
            Moments.before(before.get(0), overlap).ifPresent(value -> facts.put("cursor", value));
        }
        if (before.size() > 1 && facts.containsKey("cursor")) {
            facts.put("cursorId", before.get(1));
        }
        return globals(facts);
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put("today", run.today().toString());
        facts.put("yesterday", run.today().minusDays(1).toString());
        facts.put("started", run.started().toString());
        facts.put("schoolYear", run.schoolYear());
        return facts;
    }

    private Globals globals(Map<String, String> facts) {
        Globals globals = binding.globals();
        globals.tell(consulted::add);
        binding.secrets().forEach((name, secret) -> globals.text(name, secret.text()));
        globals.table("run", facts);
        binding.definition()
                .let()
                .forEach((name, let) -> globals.text(name, let.value(globals).toString()));
        return globals;
    }
}
