package inzage.mappings.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.mappings.definition.Definition;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionReaderTest {
    private static final String GOOD = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            parameters:
              columnName: { type: column, about: a column, optional: true }
            fetch: { kind: files, package: folder }
            read: { format: csv }
            sets:
              pupils: { file: pupils.csv, id: id }
              parts:  { of: pupils, records: [. as pupil, parents/*], with: { pupilId: pupil/id } }
            map:
              student:
                from: pupils
                where: kind == "pupil"
                key: id
                identifiers: { number: number }
                fields: { number: number, birthDate: born }
              guardianship:
                from: parts
                join: { parent: { set: pupils, by: { id: . } } }
                key: "{pupilId}:{.}"
                fields: { student: pupilId, guardian: ., custody: "parent/{columnName}" }
            """;

    @Test
    void a_good_definition_is_read() {
        Definition definition = read(GOOD);

        assertThat(definition.kinds()).extracting(Object::toString).containsExactly("student", "guardianship");
    }

    @Test
    void a_definition_may_say_that_its_files_hold_citizen_service_numbers() {
        assertThat(read(GOOD).containsBsn()).isFalse();
        assertThat(read(GOOD.replace("evidence: own", "evidence: own\ncontains: bsn"))
                        .containsBsn())
                .isTrue();
    }

    @Test
    void the_definitions_that_come_with_the_program_are_good() {
        Systems systems = Systems.load(Path.of("none"));

        assertThat(systems.names()).contains("oneroster-csv", "table").allSatisfy(name -> assertThat(systems.find(name))
                .as(name)
                .map(Definition::system)
                .contains(name));
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            evidence: own | evidnce: own | 5:1: unknown key 'evidnce'; did you mean 'evidence'?
            kind: files | kind: file | 8:10: there is no fetch kind 'file'; did you mean 'files'?
            format: csv | format: jsn | 9:9: there is no format 'jsn'; did you mean 'json'?
            type: column | type: colum | 7:17: there is no type 'colum'; did you mean 'column'?
            type: column | type: boolean, default: no | 'default' is true or false, not 'no'
            type: column | type: date, example: 1 August | 'example' is a date like 2026-08-01, not '1 August'
            type: column | type: secret, default: geheim | a secret has no 'default'
            fields: { number: number, | fields: { nummer: number, | 19:15: student has no field 'nummer'; did you mean 'number'?
            student: | studnt: | 14:3: there is no kind of record 'studnt'; did you mean 'student'?
            from: pupils | from: pupil | 15:5: there is no set 'pupil'; did you mean 'pupils'?
            born }  | { path: born, as: day-befor } } | unknown conversion 'day-befor'; did you mean 'day-before'?
            born }  | { path: born, as: html } } | 'as: html' is for fields of text, not for 'birthDate'
            kind == "pupil" | kind + 1 | is not a valid expression
            kind == "pupil" | kind | is not a condition: it yields string
            key: id | key: list/0 | a key may not depend on position: list/0
            key: id | key: list/0/id | a key may not depend on position: list/0/id
            key: id | key: id/name | 'id/name': a cell holds no further names; only /* or a number
            key: id | key: "{id}:parent1" | a key may not say a position: ':parent1'
            key: id | key: "{id:yyyy}-{id}" | a format stands in what is sent to a system; here, use 'as'
            key: id | key: =1 | a key is a path or a template
            born }  | bsn } | 'bsn' may not be mapped: it is kept out of this program by law
            kind == "pupil" | bsn != "" | 'bsn' may not be mapped: it is kept out of this program by law
            id: id }  | id: BSN } | 11:31: 'BSN' may not be mapped
            format: csv | format: csv, never: [kind] | 'kind' may not be used: by law, or by the definition's own 'never'
            identifiers: { number: | identifiers: { nummer: | student has no identifier 'nummer'; did you mean 'number'?
            student: pupilId, | `` | field 'student' of guardianship is mandatory and not mapped
            student: pupilId, | student: pupilIds, | 'parts.pupilIds': rows made of a list only have '.' and what 'with' adds
            file: pupils.csv | get: pupils | a call goes with 'fetch: { kind: http }' or soap; this system delivers files
            join: { parent: { set: pupils, | join: { parent: { set: pupils, order: { a: [x], b: [y] }, | 'order' is one column with its values
            inzage: 1 | inzage: 2 | 1:1: this version reads 'inzage: 1'
            id: id }  | id: id, columns: { id: boolan } } | a column has no type 'boolan'; did you mean 'boolean'?
            number: number } | number: &a number } | anchors (&name) are not allowed; write it out, or use 'like'
            title: A test | contains: brin | 3:1: 'brin' is nothing to be said here; it can be bsn
            title: A test | system: again | 3:1: 'system' is given twice
            title: A test | <<: x | merge keys (<<) are not allowed
            parent/{columnName} | parent/{oclumn} | 'parts.oclumn': rows made of a list only have '.' and what 'with' adds
            """)
    void a_mistake_is_named_with_its_place_and_what_was_meant(String part, String mistake, String sentence) {
        String written = GOOD.replaceFirst(
                java.util.regex.Pattern.quote(part.strip()),
                java.util.regex.Matcher.quoteReplacement(mistake == null ? "" : mistake.strip()));

        assertThatThrownBy(() -> read(written))
                .isInstanceOf(DefinitionError.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            missing: withdrawn | 'missing' is withdraw, or fields to set: { status: =CANCELLED }
            missing: {} | 'missing' is withdraw, or fields to set: { status: =CANCELLED }
            missing: { stat: =CANCELLED } | lesson has no field 'stat'
            missing: { status: =CANCELED } | 'status' cannot be 'CANCELED'; did you mean 'CANCELLED'?
            missing: { status: kind } | there is no row of what is missing: write a constant
            missing: { status: none } | 'status' needs a value
            missing: { subject: =wi } | 'subject' cannot be set in a record that is missing
            identifiers: { extern: id } | lesson has no identifier 'extern'; did you mean 'external'?
            """)
    void a_mistake_about_a_lesson_is_named(String key, String sentence) {
        String lesson = """
              lesson:
                from: pupils
                key: id
                %s
                fields: { from: born, through: born, status: =PLANNED }
            """.formatted(key);

        assertThatThrownBy(() -> read(GOOD + lesson)).hasMessageContaining(sentence);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            audience.groups: number | field 'audience' of newsItem is mandatory and not mapped
            audience: =GROUPS, audience.group: number | an audience has no 'group'; did you mean 'groups'?
            audience: =GROUPS, audience.groups.number: number | group has no identifier 'number'
            audience: =GROUPS, audience.groups: { path: number, ref: nam } | group has no identifier 'nam'
            audience: =GROUPS, audience.groups: { path: number, unresolved: drop } | it cannot be dropped
            """)
    void a_mistake_about_an_audience_is_named(String fields, String sentence) {
        String news = """
              newsItem:
                from: pupils
                key: id
                fields: { title: number, date: born, text: number, %s }
            """.formatted(fields);

        assertThatThrownBy(() -> read(GOOD + news)).hasMessageContaining(sentence);
    }

    @Test
    void what_becomes_of_a_missing_record_is_read() {
        Definition definition = read(GOOD + """
              lesson:
                from: pupils
                key: id
                missing: { status: =CANCELLED, through: run/yesterday }
                fields: { from: born, through: born, status: =PLANNED }
            """);

        assertThat(definition.block("lesson").orElseThrow().missing())
                .extracting(rule -> rule.component().name())
                .containsExactly("status", "through");
        assertThat(definition.block("student").orElseThrow().missing()).isEmpty();
    }

    @Test
    void several_mistakes_are_told_together() {
        String written = GOOD.replace("birthDate: born", "birthDat: born").replace("from: parts", "from: part");

        assertThatThrownBy(() -> read(written))
                .isInstanceOfSatisfying(DefinitionError.class, error -> assertThat(error.mistakes())
                        .hasSize(2))
                .hasMessageContaining("birthDat")
                .hasMessageContaining("'part'");
    }

    @Test
    void like_takes_over_what_is_not_given() {
        Definition definition = read(GOOD + """
              staffMember:
                like: student
                identifiers: { code: number }
                fields: { familyName: name }
            """);

        var staff = definition.block("staffMember").orElseThrow();
        assertThat(staff.from()).isEqualTo("pupils");
        assertThat(staff.where().source()).isEqualTo("kind == \"pupil\"");
        assertThat(staff.fields()).extracting(rule -> rule.component().name()).containsExactly("familyName");
    }

    private static Definition read(String text) {
        return DefinitionReader.read(YamlReader.read("test.yml", new StringReader(text)));
    }
}
