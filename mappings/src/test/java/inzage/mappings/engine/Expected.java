package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What a case must come to, in its {@code expected.json} and {@code expected-rejects.json}. */
public final class Expected {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Expected() {}

    public static void check(Path folder, Got got) throws IOException {
        check(
                folder.resolve("expected.json"),
                got.mapped.stream().map(Expected::plain).toList());
        check(
                folder.resolve("expected-rejects.json"),
                got.rejects.stream().map(Expected::plain).toList());
    }

    private static void check(Path file, List<?> actual) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(actual);
        if (System.getProperty("golden.write") != null) {
            Files.writeString(file, text + "\n");
        }
        assertThat(JSON.readTree(text)).isEqualTo(JSON.readTree(Files.readString(file)));
    }

    private static Map<String, Object> plain(Mapped mapped) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("kind", Kind.of(mapped.record()).name());
        plain.put("key", mapped.key());
        plain.put("identifiers", new TreeMap<>(mapped.identifiers()));
        plain.put("withheld", mapped.withheld());
        plain.put("scope", mapped.scope());
        plain.put("from", mapped.origin().file() + ":" + mapped.origin().row());
        Map<String, Object> record = new LinkedHashMap<>();
        Kind.values(mapped.record()).forEach((name, value) -> {
            if (value != null) {
                record.put(name, value(value));
            }
        });
        plain.put("record", record);
        return plain;
    }

    private static Object value(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(Expected::value).toList();
        }
        return value instanceof Ref ref ? ref.text() : value.toString();
    }

    private static Map<String, Object> plain(Reject reject) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("kind", reject.kind().name());
        plain.put("key", reject.key().orElse(""));
        plain.put("student", reject.student().map(Ref::text).orElse(""));
        plain.put("subject", reject.subject().map(Ref::text).orElse(""));
        plain.put("field", reject.field().orElse(""));
        plain.put("code", reject.code());
        plain.put("message", reject.message());
        plain.put("protective", reject.protective());
        plain.put("from", reject.origin().file() + ":" + reject.origin().row());
        return plain;
    }
}
