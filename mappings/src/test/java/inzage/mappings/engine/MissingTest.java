package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Lesson;
import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.Definition;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.read.Limits;
import inzage.mappings.school.BindingReader;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a definition says of records that do not come any more. */
class MissingTest {
    private static final String DEFINITION = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            fetch: { kind: files }
            read: { format: csv, moment: "dd-MM-yyyy HH:mm" }
            sets:
              lessons: { file: lessons.csv, id: id }
              members: { file: members.csv, id: id }
            map:
              groupMember:
                from: members
                key: id
                missing: { through: %s }
                fields: { group: group, student: student }
              lesson:
                from: lessons
                key: id
                missing: { status: =CANCELLED }
                fields: { from: from, through: { path: until, as: moment epoch }, status: =PLANNED }
            """;

    private static final Map<String, String> FILES = Map.of(
            "lessons.csv", "id,from,until\nl1,02-11-2026 08:30,1793607600\n",
            "members.csv", "id,group,student\nm1,4v1,anna\n");

    @Test
    void fields_are_set_in_what_is_missing() {
        Got got = map(DEFINITION.formatted("run/yesterday"));

        assertThat(got.whole).containsExactly("groupMember", "lesson");
        assertThat(got.missing.get("groupMember")).isEqualTo(Map.of("through", LocalDate.of(2026, 11, 1)));
        assertThat(got.missing.get("lesson")).isEqualTo(Map.of("status", Lesson.Status.CANCELLED));
    }

    @Test
    void a_value_that_is_none_refuses_the_delivery_and_withdraws_nothing() {
        assertThatThrownBy(() -> map(DEFINITION.formatted("run/schoolYear")))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("Correct 'missing' in the definition");
    }

    @Test
    void a_lesson_begins_and_ends_by_the_clocks_at_school_however_it_is_written() {
        assertThat(map(DEFINITION.formatted("run/yesterday")).all(Lesson.class))
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.from()).hasToString("2026-11-02T08:30");
                    assertThat(lesson.through()).hasToString("2026-11-02T09:20");
                });
    }

    private static Got map(String text) {
        Definition definition = DefinitionReader.read(YamlReader.read("test.yml", new StringReader(text)));
        Mistakes mistakes = new Mistakes();
        Entries source = Entries.of(YamlReader.read("school.yml", new StringReader("system: test")), mistakes);
        Binding binding = BindingReader.read(definition, source);
        Got got = new Got();
        new DefinedMapping(binding, Limits.standard()).map(Given.files(FILES), Got.MOMENT, got);
        return got;
    }
}
