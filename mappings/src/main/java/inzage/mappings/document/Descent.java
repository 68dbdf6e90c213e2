package inzage.mappings.document;

import java.util.List;

/** Where a walk stands on a path of names. A list that is the document's root counts as no step, unless the path says so. */
final class Descent {
    private final List<String> path;
    private int depth;
    private int matched;
    private boolean inList;

    Descent(List<String> path) {
        this.path = List.copyOf(path);
    }

    /** Whether a name that begins here is the end of the path. */
    boolean arrives(String name) {
        return depth == path.size() - 1 && leads(name);
    }

    /** Whether the path goes on with this name. */
    boolean leads(String name) {
        return matched == depth && depth < path.size() && path.get(depth).equals(name);
    }

    /** Whether this is an element of a list that the path takes no notice of. */
    boolean passes(String name) {
        return depth == 0 && !inList && name.equals(Visitor.ELEMENT);
    }

    void enter(String name) {
        if (passes(name) && !leads(name)) {
            inList = true;
        } else {
            matched += leads(name) ? 1 : 0;
            depth++;
        }
    }

    void leave() {
        if (depth == 0) {
            inList = false;
        } else {
            depth--;
            matched = Math.min(matched, depth);
        }
    }
}
