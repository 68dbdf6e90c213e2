package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.definition.Definition;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.read.Limits;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamMarksTest {
    private static final String DEFINITION = """
            inzage: 1
            system: test
            version: 1
            title: Test
            evidence: own
            fetch: { kind: files }
            parameters: { resultKinds: { type: table, about: Kinds } }
            read: { format: csv }
            sets:
              rows: { file: rows.csv, id: key, columns: { key: text, student: text, subject: text, kind: text, component: text } }
            codes:
              tests: { t: TEST, d: SUBTEST }
              marked: { t: TEST, s: EXAM_PART }
              rest: { t: TEST, otherwise: END_GRADE }
            map:
              result:
                from: rows
                key: key
                fields: { student: student, subject: subject, schoolYear: =2026-2027, grade: =6, %s }
            """;

    /** What the source writes itself, and what a school says category by category, tells an exam where there is one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: =TEST                                        | false",
                "kind: =EXAM_GRADE                                  | true",
                "kind: kind                                         | true",
                "kind: { path: kind, codes: { t: TEST } }           | false",
                "kind: { path: kind, codes: { t: TEST, s: EXAM_PART } } | true",
                "kind: { path: kind, codes: tests }                 | false",
                "kind: { path: kind, codes: marked }                | true",
                "kind: { path: kind, codes: rest }                  | true",
                "kind: { path: kind, codes: resultKinds }           | true",
                "kind: =TEST, examComponent: component              | true"
            })
    void tells_whether_a_result_of_an_exam_can_be_told_from_another(String fields, boolean marks) {
        Definition definition =
                DefinitionReader.read(YamlReader.read("test.yml", new StringReader(DEFINITION.formatted(fields))));

        assertThat(Got.mapping(definition, "resultKinds: { t: TEST }", Limits.standard())
                        .marksExams())
                .isEqualTo(marks);
    }
}
