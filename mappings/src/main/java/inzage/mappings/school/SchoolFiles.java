package inzage.mappings.school;

import inzage.connector.school.Rereading;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.mappings.school.door.SharedDoors;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Mistake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The schools as their files say. A mistake sets aside what it is in, a source or a whole school, and says so; it stops
 * neither the program nor another school.
 */
public final class SchoolFiles implements Schools, Rereading {
    private final SchoolsProperties properties;
    private final Secrets secrets;
    private final boolean trial;
    private volatile Loaded loaded;

    /** What was read at one time: never half old, half new. */
    private record Loaded(List<SchoolSetup> schools, List<Problem> problems) {
        Loaded {
            schools = List.copyOf(schools);
            problems = List.copyOf(problems);
        }
    }

    public SchoolFiles(SchoolsProperties properties) {
        this(properties, new Secrets(properties.secrets(), System.getenv()), false);
    }

    /** The same, to be tried: what can be chosen from the data of a source may still be missing. */
    public static SchoolFiles toTry(SchoolsProperties properties) {
        return new SchoolFiles(properties, new Secrets(properties.secrets(), System.getenv()), true);
    }

    private SchoolFiles(SchoolsProperties properties, Secrets secrets, boolean trial) {
        this.properties = properties;
        this.secrets = secrets;
        this.trial = trial;
        this.loaded = read();
    }

    @Override
    public List<SchoolSetup> all() {
        return loaded.schools();
    }

    @Override
    public List<Problem> problems() {
        return loaded.problems();
    }

    @Override
    public void reload() {
        loaded = read();
    }

    private Loaded read() {
        Surroundings surroundings = Surroundings.read(properties, secrets, trial);
        List<SchoolSetup> schools = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        surroundings.systems().mistakes().forEach(mistake -> problems.add(general(mistake.toString())));
        problems.addAll(surroundings.boards().problems());
        if (!Files.isDirectory(properties.folder())) {
            problems.add(general("There is no folder " + properties.folder()
                    + "; create it, or mend 'inzage.schools.folder', and put one file per school in it."));
        }
        for (Path file : YamlFiles.in(properties.folder())) {
            read(file, surroundings, problems).ifPresent(schools::add);
        }
        SharedDoors doors = new SharedDoors(schools);
        List<SchoolSetup> closed = doors.closed();
        problems.addAll(doors.problems());
        return new Loaded(closed, problems);
    }

    private static Optional<SchoolSetup> read(Path file, Surroundings surroundings, List<Problem> problems) {
        String school = FileNames.of(file);
        try {
            SchoolReader reader = new SchoolReader(school, surroundings);
            SchoolSetup setup = reader.read(YamlFiles.read(file));
            problems.addAll(reader.setAside());
            return Optional.of(setup);
        } catch (DefinitionError e) {
            for (Mistake mistake : e.mistakes()) {
                problems.add(new Problem(Optional.of(school), Optional.empty(), mistake.toString()));
            }
            return Optional.empty();
        }
    }

    private static Problem general(String sentence) {
        return new Problem(Optional.empty(), Optional.empty(), sentence);
    }
}
