package inzage.connector.settings.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings of a school as they are written: maps, lists and texts, in which a number or a yes is a text too.
 *
 * @param root maps are sorted by key, so that the same settings always have the same text
 */
public record SettingsTree(Map<String, Object> root) {
    /** Nothing is said. */
    public static final SettingsTree EMPTY = new SettingsTree(Map.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROOT = "settings";

    public SettingsTree {
        root = map(root);
    }

    /** Of what was read as YAML or JSON. */
    public static SettingsTree of(Map<?, ?> written) {
        return new SettingsTree(map(written));
    }

    /** @throws RuntimeException if it is no text that {@link #json} made */
    public static SettingsTree parse(String json) {
        return of(JSON.readValue(json, Map.class));
    }

    /** The same settings always have the same text. */
    public String json() {
        return JSON.writeValueAsString(root);
    }

    /** What has to be changed in this to get the other, by key. */
    public List<SettingChange> changesTo(SettingsTree other) {
        SortedMap<String, String> before = flat();
        SortedMap<String, String> after = other.flat();
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> new SettingChange(key, before.get(key), after.get(key)))
                .toList();
    }

    /** Each value under its whole key, {@code settings.modules.results.for}; a list is one value. */
    private SortedMap<String, String> flat() {
        SortedMap<String, String> flat = new TreeMap<>();
        flatten(ROOT, root, flat);
        return flat;
    }

    private static void flatten(String key, Object value, SortedMap<String, String> into) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((name, below) -> flatten(key + "." + name, below, into));
        } else if (!key.equals(ROOT)) {
            into.put(key, value instanceof String text ? text : JSON.writeValueAsString(value));
        }
    }

    private static SortedMap<String, Object> map(Map<?, ?> written) {
        SortedMap<String, Object> map = new TreeMap<>();
        written.forEach((key, value) -> map.put(String.valueOf(key), plain(value)));
        return Collections.unmodifiableSortedMap(map);
    }

    private static Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Collection<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(plain(element)));
            return List.copyOf(plain);
        }
        return value == null ? "" : String.valueOf(value);
    }
}
