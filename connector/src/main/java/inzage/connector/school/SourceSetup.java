package inzage.connector.school;

import inzage.connector.sync.SourceMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One source of a school: a system, how its deliveries come here, when, and with which guards.
 *
 * @param name unique in the school
 * @param guards thresholds that differ from the defaults, by name, e.g. {@code withdrawn: 25%}
 * @param overdue how long it may bring nothing before an operator is told; empty: as its schedule or the installation has it
 */
public record SourceSetup(
        String name,
        SourceMapping mapping,
        Fetch fetch,
        List<Schedule> schedule,
        Map<String, String> guards,
        Optional<Duration> overdue) {
    public SourceSetup {
        schedule = List.copyOf(schedule);
        guards = Map.copyOf(guards);
    }

    /** Nothing is said of how long it may stay away. */
    public SourceSetup(
            String name, SourceMapping mapping, Fetch fetch, List<Schedule> schedule, Map<String, String> guards) {
        this(name, mapping, fetch, schedule, guards, Optional.empty());
    }

    /** Whether another source gets its deliveries from the same system in the same way. */
    boolean sharesWith(SourceSetup other) {
        return mapping.system().equals(other.mapping.system())
                && mapping.definitionVersion().equals(other.mapping.definitionVersion())
                && fetch.equals(other.fetch);
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

    /** How a source's deliveries come here. */
    public sealed interface Fetch {}

    /**
     * A folder that deliveries are dropped into. Files stay where they are.
     *
     * @param ready a file whose presence makes a folder complete; without it, {@code quiet} decides
     * @param quiet how long nothing may have changed
     */
    public record FolderFetch(Path folder, Packaging packaging, Optional<String> ready, Duration quiet, Take take)
            implements Fetch {
        public Packing packing() {
            return new Packing(packaging, ready, quiet, take);
        }
    }

    /** Files that are picked up where somebody else leaves them. They stay there. */
    public record PickUp(Remote from, Packing packing) implements Fetch {}

    /** The system is asked, call by call, as its definition says. */
    public record Calls() implements Fetch {}

    /** What comes by itself, whenever somebody sends it; a run takes what waits, oldest first. */
    public sealed interface Arrival extends Fetch {}

    /** Files that the school's desk, or an operator, uploads by hand. */
    public record Upload() implements Arrival {}

    /**
     * What a school's own system posts.
     *
     * @param keys shared secrets by the name that the sender gives with them; two while one takes over from the other
     * @param certificates SHA-256 fingerprints of client certificates, in lower case hexadecimal
     */
    public record Push(Map<String, Secret> keys, Set<String> certificates) implements Arrival {
        public Push {
            keys = Map.copyOf(keys);
            certificates = Set.copyOf(certificates);
        }
    }
}
