package inzage.mappings.document;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands out the trees at the end of a path, one after the other; nothing else is held. */
final class Harvest implements Visitor {
    private final Descent descent;
    private final Supplier<Growth> seed;
    private final Consumer<Tree> out;
    private @Nullable Growth growing;
    private boolean list;

    Harvest(List<String> path, Supplier<Growth> seed, Consumer<Tree> out) {
        this.descent = new Descent(path);
        this.seed = seed;
        this.out = out;
    }

    /** Whether the document is a list. */
    boolean list() {
        return list;
    }

    @Override
    public boolean enter(String name) {
        list |= name.equals(ELEMENT);
        if (growing != null) {
            return growing.enter(name);
        }
        if (descent.arrives(name)) {
            growing = seed.get();
            return true;
        }
        boolean on = descent.leads(name) || descent.passes(name);
        if (on) {
            descent.enter(name);
        }
        return on;
    }

    @Override
    public void text(String text) {
        if (growing != null) {
            growing.text(text);
        }
    }

    @Override
    public void none(String name) {
        list |= name.equals(ELEMENT);
        if (growing != null) {
            growing.none(name);
        }
    }

    @Override
    public void leave() {
        if (growing == null) {
            descent.leave();
        } else if (growing.depth() > 0) {
            growing.leave();
        } else {
            out.accept(growing.tree());
            growing = null;
        }
    }
}
