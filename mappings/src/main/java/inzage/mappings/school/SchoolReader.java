package inzage.mappings.school;

import inzage.connector.canonical.Kind;
import inzage.connector.school.PlannedTimes;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools.Problem;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.door.Doors;
import inzage.mappings.school.door.DoorsReader;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistake;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the file of one school, with what it takes over from its board. */
final class SchoolReader {
    private final String school;
    private final Surroundings surroundings;
    private final Mistakes mistakes = new Mistakes();
    private final List<Problem> setAside = new ArrayList<>();

    SchoolReader(String school, Surroundings surroundings) {
        this.school = school;
        this.surroundings = surroundings;
    }

    /** Sources with a mistake, and doors. */
    List<Problem> setAside() {
        return setAside;
    }

    /** @throws DefinitionError if something outside its sources is wrong: then the school as a whole is set aside */
    SchoolSetup read(Node document) {
        return mistakes.whole(() -> {
            Node whole = surroundings.boards().whole(document, Entries.of(document, mistakes));
            return school(Entries.of(whole, mistakes));
        });
    }

    private SchoolSetup school(Entries file) {
        FileNames.check("school", school, file);
        Optional<String> board = file.maybe("board");
        Map<String, Node> written = file.entries("sources").map(Entries::all).orElseGet(Map::of);
        PlannedTimes calendar = new PlannedTimes(CalendarReader.zone(file), CalendarReader.holidays(file));
        List<SourceSetup> sources = sources(written, board, calendar);
        SchoolSetup setup = new SchoolSetup(
                school,
                file.text("name"),
                file.maybe("brin"),
                board,
                calendar.zone(),
                file.maybe("locale").orElse("nl"),
                calendar.holidays(),
                sources,
                new OwnsReader(brought(written, sources)).read(file),
                surroundings.settings().read(file),
                doors(file, board, written.keySet()));
        file.done();
        return setup;
    }

    /** With a mistake in one of them, none opens: what somebody meant to say of who may come in is not guessed at. */
    private Doors doors(Entries file, Optional<String> board, Set<String> sources) {
        Optional<Node> written = file.node("doors");
        if (written.isEmpty()) {
            return Doors.NONE;
        }
        SourceSecrets secrets = new SourceSecrets(surroundings.secrets(), owners(board), "sign-in");
        Mistakes own = new Mistakes();
        try {
            return own.whole(() -> new DoorsReader(sources, secrets::required).read(Entries.of(written.get(), own)));
        } catch (DefinitionError e) {
            e.mistakes()
                    .forEach(mistake ->
                            setAside.add(new Problem(Optional.of(school), Optional.empty(), mistake.toString())));
            return Doors.NONE;
        }
    }

    private List<SourceSetup> sources(Map<String, Node> written, Optional<String> board, PlannedTimes calendar) {
        List<SourceSetup> sources = new ArrayList<>();
        List<String> owners = owners(board);
        written.forEach((name, node) -> {
            SourceSecrets secrets = new SourceSecrets(surroundings.secrets(), owners, name);
            try {
                sources.add(new SourceReader(surroundings.systems(), secrets, surroundings.trial(), calendar)
                        .read(name, node));
            } catch (DefinitionError e) {
                for (Mistake mistake : e.mistakes()) {
                    setAside.add(new Problem(Optional.of(school), Optional.of(name), mistake.toString()));
                }
            }
        });
        return sources;
    }

    private List<String> owners(Optional<String> board) {
        List<String> owners = new ArrayList<>(List.of(school));
        board.ifPresent(owners::add);
        return owners;
    }

    private Map<String, Set<Kind>> brought(Map<String, Node> written, List<SourceSetup> sources) {
        Map<String, Set<Kind>> brought = new LinkedHashMap<>();
        written.forEach((name, node) -> brought.put(name, surroundings.supposed(node)));
        sources.forEach(source -> brought.put(source.name(), source.mapping().kinds()));
        return brought;
    }
}
