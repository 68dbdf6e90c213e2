package inzage.mappings.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law keeps out of this program stays out, by whichever way a definition tries; each mistake says where it stands. */
class ForbiddenTest {
    private static final String DEFINITION = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            fetch: { kind: files }
            read: { format: %s }
            sets:
              file:   { file: "*.%s", records: [school]%s }
              pupils: { of: file, records: [. as school, pupil]%s }
            map:
              student:
                from: pupils
                where: %s
                key: %s
                identifiers: { number: %s }
                fields: { givenName: %s }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bsn
            BSN
            sofinummer
            onderwijsnummer
            pgn
            bsn_ondwnr-4
            iban
            person/bsn
            "@bsn"
            """)
    void a_forbidden_number_is_no_field_no_key_no_identifier(String path) {
        refused(xml("", "", "\"true\"", "id", "id", path), 17);
        refused(xml("", "", "\"true\"", "id", path, "name"), 16);
        refused(xml("", "", "\"true\"", path, "id", "name"), 15);
        refused(xml("", "", "\"true\"", "\"x{" + path.replace("\"", "") + "}\"", "id", "name"), 15);
        refused(xml("", "", "\"true\"", "{ path: " + path + ", as: hash }", "id", "name"), 15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", columns: { number: [bsn] }",
                ", columns: { number: { names: [persoon/bsn] } }",
                ", with: { number: bsn }",
                ", with: { number: \"x {bsn}\" }",
                ", id: bsn",
                ", scope: [bsn]",
                ", where: bsn != \"\""
            })
    void nor_does_it_come_in_under_another_name(String trick) {
        refused(xml("", trick, "\"true\"", "id", "id", "name"), 10);
        refused(xml(trick, "", "\"true\"", "id", "id", "name"), 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bsn != \"\"", "school.bsn != \"\"", "has(bsn)", "filled(person.bsn)"})
    void nor_does_an_expression_look_at_it(String expression) {
        refused(xml("", "", "'" + expression + "'", "id", "id", "name"), 14);
        refused(xml("", "", "\"true\"", "id", "id", "{ is: '" + expression + " ? \"a\" : \"b\"' }"), 17);
    }

    @Test
    void an_eckid_is_a_key_if_it_is_hashed() {
        String hashed = "{ path: \"@eckid\", as: hash }";

        assertThat(read(xml("", "", "\"true\"", hashed, "id", "name")).blocks()).hasSize(1);
        refused(xml("", "", "\"true\"", "\"@eckid\"", "id", "name"), 15);
        refused(xml("", "", "\"true\"", "\"x{@eckid}\"", "id", "name"), 15);
        refused(xml("", "", "\"true\"", "id", hashed, "name"), 16);
        refused(xml("", "", "\"true\"", "id", "id", hashed), 17);
        refused(xml("", "", "\"true\"", "id", "id", "{ is: eckid }"), 17);
        refused(xml("", "", "'eckid != \"\"'", "id", "id", "name"), 14);
        refused(xml("", ", with: { x: eckid }", "\"true\"", "id", "id", "name"), 10);
        refused(xml("", ", columns: { x: [eckid] }", "\"true\"", "id", "id", "name"), 10);
    }

    @Test
    void a_reference_may_be_by_the_same_hashed_key() {
        String definition = xml("", "", "\"true\"", "{ path: \"@eckid\", as: hash }", "id", "name")
                + "  absence: { from: pupils, key: id, fields: { student: %s, date: day, kind: =SICK, reasonBy: =SCHOOL } }\n";

        assertThat(read(definition.formatted("{ path: \"@eckid\", as: hash }")).blocks())
                .hasSize(2);
        refused(definition.formatted("\"@eckid\""), 18);
        refused(definition.formatted("{ path: \"@eckid\", as: hash, ref: number }"), 18);
    }

    private static String xml(String file, String pupils, String where, String key, String number, String name) {
        return DEFINITION.formatted("xml", "xml", file, pupils, where, key, number, name);
    }

    private static inzage.mappings.definition.Definition read(String definition) {
        return DefinitionReader.read(YamlReader.read("test.yml", new StringReader(definition)));
    }

    private static void refused(String definition, int line) {
        assertThatThrownBy(() -> read(definition))
                .isInstanceOfSatisfying(DefinitionError.class, error -> assertThat(error.mistakes())
                        .anySatisfy(mistake -> assertThat(mistake.toString())
                                .contains("test.yml:" + line + ":")
                                .containsAnyOf("may not be", "may only be")));
    }
}
