package inzage.connector.sync.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import inzage.connector.sync.Counts;
import inzage.connector.sync.Finding;
import inzage.connector.sync.plan.Figures;
import inzage.connector.sync.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a run's row that are JSON. */
public final class RunJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RunJson() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * What a plan would change, with what the guards say to it.
     *
     * @param closed whether that of it was applied which only closes
     * @param sight how many children anybody would see after it
     */
    public static String write(Plan plan, List<Finding> findings, boolean closed, Optional<String> sight) {
        Map<String, Figures> kinds = new TreeMap<>();
        plan.figures().forEach((kind, figures) -> kinds.put(kind.name(), figures));
        return write(new Report(
                kinds,
                findings,
                plan.sets(),
                plan.notes(),
                closed ? plan.closings().counts() : Map.of(),
                sight.orElse(null)));
    }

    static Map<String, Counts> counts(@Nullable String json) {
        return json == null ? Map.of() : MAPPER.readValue(json, new TypeReference<Map<String, Counts>>() {});
    }

    static Map<String, Long> numbers(@Nullable String json) {
        return json == null ? Map.of() : MAPPER.readValue(json, new TypeReference<Map<String, Long>>() {});
    }

    private record Report(
            Map<String, Figures> kinds,
            List<Finding> findings,
            Map<String, Long> sets,
            Map<String, Long> notes,
            Map<String, Long> closed,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String sight) {}
}
