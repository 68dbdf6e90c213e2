package inzage.mappings.document;

import inzage.connector.sync.DeliveryRefused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds a tree of what is wanted, within limits. */
final class Growth {
    /** Levels of nesting. */
    static final int DEPTH = 100;

    /** Characters in one text. A document that is handed over inside another is a long text. */
    static final int LARGEST = 15_000_000;

    /** Characters in one tree, with some for every name. */
    private static final int MOST = 64_000_000;

    private static final int PER_NAME = 40;

    private final String document;
    private final Predicate<String> wanted;
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private long size;

    private static final class Piece {
        private final String name;
        private final Map<String, List<Tree>> below = new HashMap<>();
        private @Nullable String text;

        private Piece(String name) {
            this.name = name;
        }

        private Tree tree() {
            return new Tree(below.isEmpty() || filled() ? text : null, below);
        }

        private boolean filled() {
            return text != null && !text.isBlank();
        }
    }

    /** @param wanted names to keep */
    Growth(String document, Predicate<String> wanted) {
        this.document = document;
        this.wanted = wanted;
        pieces.push(new Piece(""));
    }

    boolean enter(String name) {
        if (!wanted.test(name)) {
            return false;
        }
        grow(PER_NAME);
        pieces.push(new Piece(name));
        return true;
    }

    void text(String text) {
        grow(text.length());
        pieces.element().text = text;
    }

    void none(String name) {
        if (wanted.test(name)) {
            pieces.element().below.computeIfAbsent(name, key -> new ArrayList<>(0));
        }
    }

    void leave() {
        Piece piece = pieces.pop();
        pieces.element()
                .below
                .computeIfAbsent(piece.name, key -> new ArrayList<>(1))
                .add(piece.tree());
    }

    /** How deep below the tree's root this is. */
    int depth() {
        return pieces.size() - 1;
    }

    /** All has been entered and left again. */
    Tree tree() {
        return pieces.element().tree();
    }

    private void grow(int more) {
        size += more;
        if (size > MOST) {
            throw new DeliveryRefused(document + " holds a record of more than " + (MOST >> 20)
                    + " MB, which is more than can be held at once. Deliver it in smaller parts.");
        }
    }
}
