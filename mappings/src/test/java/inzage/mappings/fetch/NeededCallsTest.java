package inzage.mappings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededCallsTest {
    private static final String DEFINITION = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            fetch: { kind: http, url: "https://system.example" }
            read: { format: csv }
            sets:
              sites: { get: sites, id: id }
              students: { get: "{site/id}/students", over: site in sites, id: id }
              current: { of: students, where: now == "yes" }
              subjects: { get: subjects, id: id }
              grades: { get: "{pupil/id}/grades", over: pupil in current, id: id }
              never: { get: never, id: id }
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

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"site, sites", "subject, subjects", "student, sites students", "result, sites students subjects grades"
    })
    void only_what_the_kinds_need_is_asked_and_after_what_it_loops_over(String kind, String sets) {
        Definition definition = DefinitionReader.read(YamlReader.read("test.yml", new StringReader(DEFINITION)));
        List<MapBlock> blocks = definition.blocks().stream()
                .filter(block -> block.kind().equals(Kind.named(kind).orElseThrow()))
                .toList();

        List<CallSet> needed = NeededCalls.of(definition, new UsedColumns(definition, blocks, Map.of()));

        assertThat(needed).extracting(CallSet::name).containsExactly(sets.split(" "));
    }
}
