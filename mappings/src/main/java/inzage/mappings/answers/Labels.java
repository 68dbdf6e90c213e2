package inzage.mappings.answers;

import inzage.mappings.answers.Label.Outcome;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Labels as they stand beside their answers. */
final class Labels {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Labels() {}

    static byte[] written(Label label) {
        ObjectNode node = JSON.createObjectNode();
        node.put("call", label.call());
        node.put("page", label.page());
        node.put("last", label.last());
        node.put("outcome", label.outcome().name());
        label.say().ifPresent(say -> node.put("say", say));
        node.set("loops", JSON.readTree(label.loops()));
        return JSON.writeValueAsBytes(node);
    }

    /** @throws IOException if it is no label */
    static Label read(byte[] written) throws IOException {
        try {
            JsonNode node = JSON.readTree(written);
            return new Label(
                    node.required("loops").toString(),
                    node.required("call").asInt(),
                    node.required("page").asInt(),
                    node.required("last").asBoolean(),
                    Outcome.valueOf(node.required("outcome").asString()),
                    Optional.ofNullable(node.get("say")).map(JsonNode::asString));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("a landed answer has no label that can be read", e);
        }
    }
}
