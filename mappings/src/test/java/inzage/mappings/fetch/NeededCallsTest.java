package inzage.mappings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.Template;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.definition.fetch.Ask;
import inzage.mappings.definition.fetch.Call;
import inzage.mappings.definition.fetch.Loop;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Expressions;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.yaml.Place;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededCallsTest {
    private static final String DEFINITION = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            fetch: { kind: files, package: folder }
            read: { format: csv }
            sets:
              sites: { file: sites.csv, id: id }
              students: { file: students.csv, id: id }
              current: { of: students, where: now == "yes" }
              subjects: { file: subjects.csv, id: id }
              grades: { file: grades.csv, id: id }
              never: { file: never.csv, id: id }
            map:
              site: { from: sites, key: id, fields: { name: name } }
              student: { from: current, key: id, fields: { number: number } }
              subject: { from: subjects, key: id, fields: { code: code, name: name } }
              result:
                from: grades
                join: { of: { set: subjects, by: { id: subject } } }
                key: id
                fields: { student: student, subject: subject, kind: =TEST, schoolYear: year, grade: grade }
            """;
    private static final Map<String, String> LOOPS = Map.of("students", "sites", "grades", "current");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"site, sites", "subject, subjects", "student, sites students", "result, sites students subjects grades"
    })
    void only_what_the_kinds_need_is_asked_and_after_what_it_loops_over(String kind, String sets) {
        Definition definition = DefinitionReader.read(YamlReader.read("test.yml", new StringReader(DEFINITION)));
        List<MapBlock> blocks = definition.blocks().stream()
                .filter(block -> block.kind().equals(Kind.named(kind).orElseThrow()))
                .toList();

        List<CallSet> needed = NeededCalls.of(
                definition, blocks, NeededCallsTest::call, new UsedColumns(definition, blocks, Map.of()));

        assertThat(needed).extracting(CallSet::name).containsExactly(sets.split(" "));
    }

    private static Optional<Call> call(RowSet set) {
        if (!(set.origin() instanceof RowSet.InFile)) {
            return Optional.empty();
        }
        List<Loop> loops = Optional.ofNullable(LOOPS.get(set.name()))
                .<List<Loop>>map(over -> List.of(new Loop.Over("row", over)))
                .orElse(List.of());
        return Optional.of(new Call(
                new Ask(new Template(List.of()), Optional.empty(), Optional.empty()),
                loops,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Expressions.condition("false", Declared.none(), new Place("", 1, 1)),
                Optional.empty(),
                List.of()));
    }
}
