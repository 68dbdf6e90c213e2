package inzage.mappings.answers;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was true while answers were fetched, so that they mean the same when they are read again later.
 *
 * @param today in the school's zone
 * @param before where the run before this one ended, by set
 * @param after where the next one goes on
 * @param kinds that were asked for, by name
 * @param window the days that were asked for, as {@code from..through}; absent: what the definition says
 * @param question what of the school's file decided what was asked
 */
public record RunFacts(
        String schoolYear,
        Instant started,
        LocalDate today,
        Map<String, List<String>> before,
        Map<String, List<String>> after,
        Set<String> kinds,
        Optional<String> window,
        Question question) {
    /** The file among the landed ones. */
    public static final String FILE = "run.json";

    /** The file that tells one question from another. */
    public static final String ASKED = "asked.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST = 1 << 20;

    public RunFacts {
        before = new TreeMap<>(before);
        after = new TreeMap<>(after);
        kinds = new TreeSet<>(kinds);
    }

    public byte[] written() {
        ObjectNode node = JSON.createObjectNode();
        node.put("schoolYear", schoolYear);
        node.put("started", started.toString());
        node.put("today", today.toString());
        node.set("before", JSON.valueToTree(before));
        node.set("after", JSON.valueToTree(after));
        node.set("kinds", JSON.valueToTree(kinds));
        window.ifPresent(days -> node.put("window", days));
        node.set("question", JSON.valueToTree(question));
        return JSON.writeValueAsBytes(node);
    }

    /** What was asked for, and nothing of when: the same answers to another question are not the same delivery. */
    public byte[] asked() {
        ObjectNode node = JSON.createObjectNode();
        node.put("schoolYear", schoolYear);
        node.set("since", JSON.valueToTree(before));
        node.set("kinds", JSON.valueToTree(kinds));
        window.ifPresent(days -> node.put("window", days));
        return JSON.writeValueAsBytes(node);
    }

    /** @throws IOException if it holds no such facts */
    public static RunFacts read(InputStream file) throws IOException {
        try {
            JsonNode node = JSON.readTree(file.readNBytes(LARGEST));
            return new RunFacts(
                    node.required("schoolYear").asString(),
                    Instant.parse(node.required("started").asString()),
                    LocalDate.parse(node.required("today").asString()),
                    cursors(node.required("before")),
                    cursors(node.required("after")),
                    new TreeSet<>(texts(node.required("kinds"))),
                    Optional.ofNullable(node.get("window")).map(JsonNode::asString),
                    JSON.treeToValue(node.required("question"), Question.class));
        } catch (JacksonException | DateTimeException e) {
            throw new IOException("what was true at the fetch cannot be read", e);
        }
    }

    private static Map<String, List<String>> cursors(JsonNode node) {
        Map<String, List<String>> cursors = new LinkedHashMap<>();
        node.properties().forEach(set -> cursors.put(set.getKey(), texts(set.getValue())));
        return cursors;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
