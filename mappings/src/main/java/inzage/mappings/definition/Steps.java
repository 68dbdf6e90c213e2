package inzage.mappings.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a document to its rows: {@code [rooster as timetable, afspraken]}.
 *
 * @param steps in order; an empty list leads to the elements of a list that is the document, else to the document itself
 */
public record Steps(List<Step> steps) {
    public static final Steps NONE = new Steps(List.of());

    public Steps {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param path names to go down by; empty for where one is
     * @param as the name by which what stands there is known further down
     */
    public record Step(List<String> path, Optional<String> as) {
        public Step {
            path = List.copyOf(path);
        }
    }

    public boolean named() {
        return steps.stream().anyMatch(step -> step.as().isPresent());
    }

    /** All names on the way down to and including a step. */
    private List<String> path(int through) {
        List<String> path = new ArrayList<>();
        steps.subList(0, through + 1).forEach(step -> path.addAll(step.path()));
        return path;
    }

    public List<String> path() {
        return steps.isEmpty() ? List.of() : path(steps.size() - 1);
    }

    /** These, and from where they lead to, those: a first {@code . as name} there names what these lead to. */
    public Steps then(Steps more) {
        List<Step> all = new ArrayList<>(steps);
        for (Step step : more.steps) {
            int last = all.size() - 1;
            boolean renames =
                    step.path().isEmpty() && last >= 0 && all.get(last).as().isEmpty();
            if (renames) {
                all.set(last, new Step(all.get(last).path(), step.as()));
            } else {
                all.add(step);
            }
        }
        return new Steps(all);
    }
}
