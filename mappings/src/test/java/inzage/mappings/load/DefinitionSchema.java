package inzage.mappings.load;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import inzage.mappings.yaml.YamlReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors are given, and what they say of a definition. */
final class DefinitionSchema {
    static final Path FILE = Path.of("src/main/resources/systems/definition.schema.json");
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text());

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an editor sees it, with numbers and booleans; and as this program does, to whom every scalar is text. */
    List<String> faults(String definition) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        return Stream.of(
                        new Load(core).loadFromString(definition),
                        YamlReader.read("test.yml", new StringReader(definition))
                                .plain())
                .map(plain -> JSON.<JsonNode>valueToTree(plain))
                .flatMap(document -> schema.validate(document).stream())
                .map(Error::toString)
                .toList();
    }
}
