package inzage.mappings.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** An editor that knows the schema finds nothing wrong with what comes with the program, and knows every kind. */
class DefinitionSchemaTest {
    private static final Path SYSTEMS = Path.of("src/main/resources/systems");
    private static final Path TUTORIAL = Path.of("src/test/resources/tutorial/schoolbel.yml");
    private static final DefinitionSchema SCHEMA = new DefinitionSchema();

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SYSTEMS)) {
            return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList().stream();
        }
    }

    static Stream<Path> definitions() throws IOException {
        return Stream.concat(shipped(), Stream.of(TUTORIAL));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void what_comes_with_the_program_has_no_faults(Path definition) throws IOException {
        assertThat(SCHEMA.faults(Files.readString(definition))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_comes_with_the_program_names_the_schema_first(Path definition) throws IOException {
        assertThat(Files.readAllLines(definition).get(0))
                .isEqualTo("# yaml-language-server: $schema=" + DefinitionSchema.FILE.getFileName());
    }

    /** A kind or field that is new comes into the schema with {@code -Ddocs.write}. */
    @Test
    void the_blocks_and_fields_are_those_of_the_kinds() throws IOException {
        ObjectNode schema = (ObjectNode) DefinitionSchema.JSON.readTree(DefinitionSchema.text());
        ((ObjectNode) schema.get("$defs")).set("map", DefinitionSchema.JSON.valueToTree(KindsSchema.map()));
        if (System.getProperty("docs.write") != null) {
            String text = DefinitionSchema.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
            Files.writeString(DefinitionSchema.FILE, text + "\n");
        }

        assertThat(DefinitionSchema.JSON.readTree(DefinitionSchema.text()))
                .as("the kinds changed; write the schema anew: mvn -pl mappings -am test -Dtest=DefinitionSchemaTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write")
                .isEqualTo(schema);
    }
}
