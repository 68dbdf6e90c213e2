package inzage.mappings.school;

import inzage.connector.school.Schools.Problem;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The boards of an installation. One with a mistake sets aside its schools. */
final class Boards {
    private final Map<String, Board> boards = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    static Boards load(Path folder) {
        Boards boards = new Boards();
        YamlFiles.in(folder).forEach(boards::add);
        return boards;
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * A school's file with what it takes over from its board.
     *
     * @throws DefinitionError if there is no such board, or it has a mistake itself
     */
    Node whole(Node school, Entries file) {
        Optional<String> name = file.maybe("board");
        if (name.isEmpty()) {
            return school;
        }
        if (faulty.contains(name.get())) {
            throw new DefinitionError(file.at("board"), "the file of board '" + name.get() + "' must be mended first");
        }
        return Optional.ofNullable(boards.get(name.get()))
                .orElseThrow(() -> new DefinitionError(
                        file.at("board"),
                        "there is no board '" + name.get() + "'"
                                + (boards.isEmpty() ? "" : Nearest.choice(name.get(), boards.keySet()))))
                .under(school);
    }

    private void add(Path file) {
        String name = FileNames.of(file);
        try {
            boards.put(name, Board.read(name, YamlFiles.read(file)));
        } catch (DefinitionError e) {
            faulty.add(name);
            e.mistakes()
                    .forEach(mistake ->
                            problems.add(new Problem(Optional.empty(), Optional.empty(), mistake.toString())));
        }
    }
}
