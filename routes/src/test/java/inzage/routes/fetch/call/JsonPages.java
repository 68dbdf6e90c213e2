package inzage.routes.fetch.call;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.RowSet;
import inzage.mappings.expression.Variables;
import inzage.mappings.fetch.PageReader;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.rows.Found;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON objects; their rows stand under {@code rows}. */
final class JsonPages implements PageReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Page read(RowSet set, Answer answer) {
        return read(answer);
    }

    @Override
    public Page read(Answer answer) {
        try {
            return new Document(JSON.readTree(answer.body()));
        } catch (JacksonException e) {
            throw new DeliveryRefused("no JSON");
        }
    }

    private record Document(JsonNode root) implements Page {
        @Override
        public Found find(Path path) {
            JsonNode found = root.get(path.column());
            if (found == null) {
                return Found.UNKNOWN;
            }
            List<String> texts = new ArrayList<>();
            (found.isArray() ? found : List.of(found)).forEach(text -> texts.add(text.asString("")));
            return Found.of(texts);
        }

        @Override
        public Variables variables() {
            return name -> {
                JsonNode at = root.at("/" + name.replace('.', '/'));
                return at.isMissingNode() ? null : at.asString("");
            };
        }

        @Override
        public long rows() {
            return root.path("rows").size();
        }
    }
}
