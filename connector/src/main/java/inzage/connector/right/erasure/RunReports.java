package inzage.connector.right.erasure;

import inzage.connector.right.search.Key;
import inzage.connector.right.search.Theirs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes keys of persons' records out of what runs reported: the samples of their plans, and sentences that name one. */
final class RunReports {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SENTENCE = "What was said here named a record of somebody who was erased.";
    /** Shorter ones stand in every sentence. */
    private static final int TELLING = 3;

    private final JdbcClient jdbc;

    RunReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many reports named one. */
    int clean(Theirs theirs) {
        List<Report> changed = new ArrayList<>();
        jdbc.sql("""
                        select id, source, plan, message from sync_runs
                         where school = :school and source in (:sources) and (plan is not null or message is not null)""").params(theirs.parameters()).query(row -> {
            Report before = new Report(row.getLong("id"), row.getString("plan"), row.getString("message"));
            Report after = cleaned(before, row.getString("source"), theirs);
            if (!after.equals(before)) {
                changed.add(after);
            }
        });
        changed.forEach(report -> jdbc.sql("update sync_runs set plan = :plan, message = :message where id = :id")
                .param("plan", report.plan())
                .param("message", report.message())
                .param("id", report.run())
                .update());
        return changed.size();
    }

    private static Report cleaned(Report report, String source, Theirs theirs) {
        Map<String, Set<String>> keys = theirs.keys().stream()
                .filter(key -> key.source().equals(source))
                .collect(Collectors.groupingBy(Key::kind, Collectors.mapping(Key::key, Collectors.toSet())));
        return new Report(report.run(), plan(report.plan(), keys), message(report.message(), keys));
    }

    private static @Nullable String plan(@Nullable String json, Map<String, Set<String>> keys) {
        if (json == null || !(MAPPER.readTree(json).get("kinds") instanceof ObjectNode)) {
            return json;
        }
        JsonNode plan = MAPPER.readTree(json);
        boolean changed = false;
        for (Map.Entry<String, JsonNode> kind :
                Objects.requireNonNull(plan.get("kinds")).properties()) {
            Set<String> theirs = keys.getOrDefault(kind.getKey(), Set.of());
            changed |= samples(kind.getValue(), theirs);
        }
        return changed ? MAPPER.writeValueAsString(plan) : json;
    }

    private static boolean samples(JsonNode figures, Set<String> keys) {
        boolean changed = false;
        for (JsonNode sample : figures) {
            if (sample instanceof ArrayNode list) {
                int before = list.size();
                list.removeIf(key -> key.isString() && keys.contains(key.asString()));
                changed |= list.size() < before;
            }
        }
        if (figures.get("changed") instanceof ObjectNode fields) {
            int before = fields.size();
            fields.remove(keys);
            changed |= fields.size() < before;
        }
        return changed;
    }

    private static @Nullable String message(@Nullable String message, Map<String, Set<String>> keys) {
        boolean names = message != null
                && keys.values().stream()
                        .flatMap(Set::stream)
                        .filter(key -> key.length() >= TELLING)
                        .anyMatch(message::contains);
        return names ? SENTENCE : message;
    }

    private record Report(
            long run, @Nullable String plan, @Nullable String message) {}
}
