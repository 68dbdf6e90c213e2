package inzage.mappings.rows;

import inzage.mappings.definition.Path.Pick;
import java.util.List;

/** What a path led to: unknown (not delivered), empty (the source says: none), or one or many texts that are not blank. */
public record Found(boolean known, List<String> texts) {
    public static final Found UNKNOWN = new Found(false, List.of());
    public static final Found EMPTY = new Found(true, List.of());

    public Found {
        texts = List.copyOf(texts);
    }

    public static Found of(String text) {
        return text.isBlank() ? EMPTY : new Found(true, List.of(text));
    }

    public static Found of(List<String> texts) {
        return new Found(true, texts.stream().filter(text -> !text.isBlank()).toList());
    }

    public boolean filled() {
        return !texts.isEmpty();
    }

    /** All of them, or the one at a place; empty where there are not so many. */
    Found pick(Pick pick) {
        if (!pick.positional() || !known) {
            return this;
        }
        return pick.index() < texts.size() ? of(texts.get(pick.index())) : EMPTY;
    }
}
