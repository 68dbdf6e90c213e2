package inzage.mappings.load;

import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import inzage.mappings.definition.FileFetch;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads {@code fetch}. Of its kinds this version has files in a folder. */
final class FetchReader {
    private FetchReader() {}

    static FileFetch read(Entries fetch) {
        String kind = fetch.text("kind");
        if (!kind.equals("files")) {
            throw new DefinitionError(fetch.at("kind"), "fetch kind '" + kind + "' is not available in this version");
        }
        fetch.unavailable("url", "query", "headers", "auth", "pages", "hours", "rate", "parallel", "timeout", "errors");
        fetch.unavailable("header", "namespaces");
        FileFetch files = new FileFetch(
                one(fetch, "package", Packaging.FILE),
                fetch.maybe("ready").filter(ready -> !ready.startsWith("quiet")),
                one(fetch, "take", Take.NEWEST));
        fetch.done();
        return files;
    }

    private static <E extends Enum<E>> E one(Entries fetch, String key, E absent) {
        E[] all = absent.getDeclaringClass().getEnumConstants();
        List<String> words = Arrays.stream(all)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        String written = fetch.maybe(key).orElse(absent.name().toLowerCase(Locale.ROOT));
        if (!words.contains(written)) {
            fetch.mistakes()
                    .add(fetch.at(key), "'" + key + "' cannot be '" + written + "'" + Nearest.choice(written, words));
            return absent;
        }
        return all[words.indexOf(written)];
    }
}
