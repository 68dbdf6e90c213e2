package inzage.mappings.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a source's codes mean. An unknown code is a reject, unless the table says what the rest is. */
public record CodeTable(Map<String, String> lines, Optional<String> otherwise) {
    private static final String OTHERWISE = "otherwise";

    public CodeTable {
        lines = Map.copyOf(lines);
    }

    /** Of lines as written, among which {@code otherwise} has its own meaning. */
    public static CodeTable of(Map<String, String> written) {
        Map<String, String> lines = new LinkedHashMap<>(written);
        Optional<String> otherwise = Optional.ofNullable(lines.remove(OTHERWISE));
        return new CodeTable(lines, otherwise);
    }

    public CodeTable with(CodeTable more) {
        Map<String, String> all = new LinkedHashMap<>(lines);
        all.putAll(more.lines);
        return new CodeTable(all, more.otherwise.or(() -> otherwise));
    }

    public Optional<String> meaning(String code) {
        return Optional.ofNullable(lines.get(code)).or(() -> otherwise);
    }
}
