package inzage.mappings.load.fetch;

import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads closed choices, whole numbers and lists. */
final class Words {
    private Words() {}

    /** The constant whose name is written, with hyphens and in any case; after a mistake the one for absence. */
    static <E extends Enum<E>> E one(Entries entries, String key, E absent) {
        E[] all = absent.getDeclaringClass().getEnumConstants();
        List<String> words = Arrays.stream(all).map(Words::word).toList();
        String written = entries.maybe(key).orElse(word(absent));
        int index = words.indexOf(written.toLowerCase(Locale.ROOT));
        if (index < 0) {
            entries.mistakes()
                    .add(entries.at(key), "'" + key + "' cannot be '" + written + "'" + Nearest.choice(written, words));
            return absent;
        }
        return all[index];
    }

    static int number(Entries entries, String key, int absent, int most) {
        String written = entries.maybe(key).orElse(Integer.toString(absent));
        if (!written.matches("\\d{1,7}") || Integer.parseInt(written) > most) {
            entries.mistakes().add(entries.at(key), "'" + key + "' is a whole number up to " + most);
            return absent;
        }
        return Integer.parseInt(written);
    }

    /** The elements of a list, or the one thing that stands there. */
    static List<Node> each(Entries entries, String key) {
        Node node = entries.node(key).orElse(null);
        if (node instanceof Node.Items items) {
            return items.items();
        }
        return node == null ? List.of() : List.of(node);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
