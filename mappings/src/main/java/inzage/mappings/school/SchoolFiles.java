package inzage.mappings.school;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.mappings.load.Systems;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Mistake;
import inzage.mappings.yaml.YamlReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schools as their files say. A mistake sets aside what it is in, a source or a whole school, and says so; it stops
 * neither the program nor another school.
 */
public final class SchoolFiles implements Schools {
    private final SchoolsProperties properties;
    private volatile Loaded loaded;

    /** What was read at one time: never half old, half new. */
    private record Loaded(List<SchoolSetup> schools, List<Problem> problems) {
        Loaded {
            schools = List.copyOf(schools);
            problems = List.copyOf(problems);
        }
    }

    public SchoolFiles(SchoolsProperties properties) {
        this.properties = properties;
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

    /** Reads all files again, without a restart. */
    public void reload() {
        loaded = read();
    }

    private Loaded read() {
        Systems systems = Systems.load(properties.systems());
        List<SchoolSetup> schools = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        systems.mistakes()
                .forEach(mistake -> problems.add(new Problem(Optional.empty(), Optional.empty(), mistake.toString())));
        if (!Files.isDirectory(properties.folder())) {
            problems.add(new Problem(
                    Optional.empty(),
                    Optional.empty(),
                    "There is no folder " + properties.folder()
                            + "; create it, or mend 'inzage.schools.folder', and put one file per school in it."));
            return new Loaded(schools, problems);
        }
        Secrets secrets = new Secrets(properties.secrets(), System.getenv());
        for (Path file : files()) {
            read(file, systems, secrets, problems).ifPresent(schools::add);
        }
        return new Loaded(schools, problems);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(properties.folder())) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of schools cannot be read", e);
        }
    }

    private static Optional<SchoolSetup> read(Path file, Systems systems, Secrets secrets, List<Problem> problems) {
        String school = file.getFileName().toString().replaceFirst("\\.yml$", "");
        try (Reader text = Files.newBufferedReader(file)) {
            SchoolReader reader = new SchoolReader(school, systems, secrets);
            SchoolSetup setup = reader.read(YamlReader.read(file.toString(), text));
            problems.addAll(reader.setAside());
            return Optional.of(setup);
        } catch (DefinitionError e) {
            for (Mistake mistake : e.mistakes()) {
                problems.add(new Problem(Optional.of(school), Optional.empty(), mistake.toString()));
            }
        } catch (IOException e) {
            problems.add(new Problem(
                    Optional.of(school), Optional.empty(), file + " cannot be read as UTF-8 text: " + e.getMessage()));
        }
        return Optional.empty();
    }
}
