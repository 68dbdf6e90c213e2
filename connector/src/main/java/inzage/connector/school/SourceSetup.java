package inzage.connector.school;

import inzage.connector.sync.SourceMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One source of a school: a system, where its deliveries come from, when, and with which guards.
 *
 * @param name unique in the school
 * @param guards thresholds that differ from the defaults, by name, e.g. {@code withdrawn: 25%}
 */
public record SourceSetup(
        String name, SourceMapping mapping, FolderFetch fetch, List<Schedule> schedule, Map<String, String> guards) {
    public SourceSetup {
        schedule = List.copyOf(schedule);
        guards = Map.copyOf(guards);
    }

    /** Whether another source gets the same deliveries, if it may. */
    boolean sharesWith(SourceSetup other) {
        return mapping.system().equals(other.mapping.system())
                && fetch.equals(other.fetch)
                && mapping.asking().equals(other.mapping.asking());
    }

    /** What one delivery is: a zip, a folder of files, or a single file. */
    public enum Packaging {
        ZIP,
        FOLDER,
        FILE
    }

    /** Whether only the newest delivery counts or each, in order of age. */
    public enum Take {
        NEWEST,
        EACH
    }

    /**
     * A folder that deliveries are dropped into. Files stay where they are.
     *
     * @param ready a file whose presence makes a folder complete; without it, {@code quiet} decides
     * @param quiet how long nothing may have changed
     */
    public record FolderFetch(Path folder, Packaging packaging, Optional<String> ready, Duration quiet, Take take) {}
}
