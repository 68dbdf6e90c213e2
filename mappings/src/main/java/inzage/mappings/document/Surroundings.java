package inzage.mappings.document;

import java.util.List;

/** Holds what is wanted of a document but for the trees at the end of a path. */
final class Surroundings implements Visitor {
    private final Descent descent;
    private final Growth growth;

    /** @param growth also wants the names on the path */
    Surroundings(List<String> path, Growth growth) {
        this.descent = new Descent(path);
        this.growth = growth;
    }

    Tree tree() {
        return growth.tree();
    }

    @Override
    public boolean enter(String name) {
        if (descent.arrives(name)) {
            growth.none(name);
            return false;
        }
        boolean below = growth.enter(name);
        if (below) {
            descent.enter(name);
        }
        return below;
    }

    @Override
    public void text(String text) {
        growth.text(text);
    }

    @Override
    public void none(String name) {
        growth.none(name);
    }

    @Override
    public void leave() {
        growth.leave();
        descent.leave();
    }
}
