package inzage.mappings.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in a file, so that its author mends it in one go. */
public final class Mistakes {
    private final List<Mistake> found = new ArrayList<>();

    public void add(Place at, String message) {
        found.add(at.mistake(message));
    }

    /** Runs a step whose failure must not hide the mistakes of the steps after it. */
    public void collecting(Runnable step) {
        try {
            step.run();
        } catch (DefinitionError e) {
            found.addAll(e.mistakes());
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** @throws DefinitionError with all of them, if there are any */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new DefinitionError(found);
        }
    }
}
