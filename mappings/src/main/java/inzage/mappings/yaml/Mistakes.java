package inzage.mappings.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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

    /**
     * Runs the reading of a whole file.
     *
     * @throws DefinitionError with everything that was collected, also when the reading itself had to stop
     */
    public <T> T whole(Supplier<T> reading) {
        T made;
        try {
            made = reading.get();
        } catch (DefinitionError e) {
            e.mistakes().stream().filter(mistake -> !found.contains(mistake)).forEach(found::add);
            throw new DefinitionError(found);
        }
        refuseIfAny();
        return made;
    }

    /** @throws DefinitionError with all of them, if there are any */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new DefinitionError(found);
        }
    }
}
