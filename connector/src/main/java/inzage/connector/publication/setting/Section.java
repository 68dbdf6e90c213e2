package inzage.connector.publication.setting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A map in the settings, read key by key. What is wrong becomes a sentence and is then as if it were not there. */
final class Section {
    private final String path;
    private final Map<String, Object> written;
    private final List<String> problems;

    Section(String path, Map<?, ?> written, List<String> problems) {
        this.path = path;
        this.written = new LinkedHashMap<>();
        written.forEach((key, value) -> this.written.put(String.valueOf(key), value == null ? "" : value));
        this.problems = problems;
    }

    /** Complains about every key but these. */
    Section only(String... keys) {
        List<String> known = List.of(keys);
        written.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problem(at(key) + " is not a setting" + Closest.hint(key, known)));
        return this;
    }

    /** How much is wrong so far, in this section and all others. */
    int mistakes() {
        return problems.size();
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        return written.containsKey(key);
    }

    Set<String> keys() {
        return written.keySet();
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(written.get(key))
                .flatMap(value -> value instanceof String text && !text.isBlank()
                        ? Optional.of(text)
                        : none(at(key) + " must be a word"));
    }

    /** One of the words to choose from. */
    <V> Optional<V> word(String key, Map<String, V> choices) {
        return text(key).flatMap(text -> choice(at(key), text, choices));
    }

    Optional<Boolean> yesNo(String key) {
        return word(key, Map.of("true", true, "false", false));
    }

    /** {@code shown} or {@code hidden}, which it is when nothing is said. */
    boolean shown(String key) {
        return word(key, Map.of("hidden", false, "shown", true)).orElse(false);
    }

    Optional<LocalDate> day(String key) {
        return text(key)
                .flatMap(text -> isDay(text)
                        ? Optional.of(LocalDate.parse(text))
                        : none(at(key) + ": '" + text + "' is not a day like 2026-08-01"));
    }

    <V> List<V> words(String key, Map<String, V> choices) {
        return texts(key).stream()
                .flatMap(text -> choice(at(key), text, choices).stream())
                .toList();
    }

    /** The constants of an enumeration by their names. */
    static <E extends Enum<E>> Map<String, E> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, word -> word));
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object element : list(key)) {
            if (element instanceof String text && !text.isBlank()) {
                texts.add(text);
            } else {
                problem(at(key) + " must be a list of words, like [a, b]");
            }
        }
        return texts;
    }

    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Object element : list(key)) {
            if (element instanceof Map<?, ?> map) {
                sections.add(new Section(at(key), map, problems));
            } else {
                problem(at(key) + " must be a list of entries with keys");
            }
        }
        return sections;
    }

    Optional<Section> section(String key) {
        return Optional.ofNullable(written.get(key))
                .flatMap(value -> value instanceof Map<?, ?> map
                        ? Optional.of(new Section(at(key), map, problems))
                        : none(at(key) + " must have keys below it"));
    }

    boolean isWord(String key, String word) {
        return word.equals(written.get(key));
    }

    boolean isSection(String key) {
        return written.get(key) instanceof Map;
    }

    /** Who declares something and on which day: both are needed, or nothing is declared. */
    boolean declared(String key) {
        return section(key).filter(Section::signed).isPresent();
    }

    private boolean signed() {
        only("by", "on");
        boolean by = text("by").isPresent();
        boolean on = text("on").filter(Section::isDay).isPresent();
        if (!by || !on) {
            problem(path + " needs who declares it and when: { by: name, on: 2026-08-01 }");
        }
        return by && on;
    }

    private List<?> list(String key) {
        Object value = written.get(key);
        if (value == null || value instanceof List<?>) {
            return value == null ? List.of() : (List<?>) value;
        }
        problem(at(key) + " must be a list, like [a, b]");
        return List.of();
    }

    private <V> Optional<V> choice(String where, String text, Map<String, V> choices) {
        V chosen = choices.get(text);
        return chosen != null
                ? Optional.of(chosen)
                : none(where + ": '" + text + "' is not known" + Closest.hint(text, choices.keySet()));
    }

    private <V> Optional<V> none(String sentence) {
        problem(sentence);
        return Optional.empty();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
