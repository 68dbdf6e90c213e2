package inzage.mappings.called;

import inzage.connector.school.Secret;
import inzage.connector.store.ContentHash;
import inzage.mappings.answers.Question;
import inzage.mappings.engine.Binding;
import inzage.mappings.fetch.FetchRun;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Makes questions: the same for two schools exactly if they would be given the same answers. */
final class Questions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Questions() {}

    /** @param consulted the parameters that decide */
    static Question of(Binding binding, FetchRun run, Set<String> consulted) {
        Map<String, Object> decisive = new TreeMap<>();
        consulted.forEach(name -> decisive.put(name, value(binding, name)));
        Map<String, Object> all = new TreeMap<>();
        all.put("system", binding.definition().system());
        all.put("version", binding.definition().version());
        all.put("zone", run.zone().getId());
        all.put("columns", new TreeMap<>(binding.columns()));
        all.put("parameters", decisive);
        byte[] digest = ContentHash.sha256().digest(JSON.writeValueAsBytes(all));
        return new Question(consulted, HexFormat.of().formatHex(digest));
    }

    private static Object value(Binding binding, String name) {
        Secret secret = binding.secrets().get(name);
        if (secret != null) {
            return secret.text();
        }
        Map<String, String> table = binding.tables().get(name);
        return table != null
                ? new TreeMap<>(table)
                : binding.lists().containsKey(name)
                        ? binding.lists().get(name)
                        : binding.texts().getOrDefault(name, "");
    }
}
