package inzage.mappings.engine;

import inzage.mappings.definition.DocumentFormat;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.read.Limits;
import inzage.mappings.yaml.YamlReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * A file of one format as a system reads it.
 *
 * @param file its name
 */
record Attacked(DocumentFormat format, String file) {
    private static final String DEFINED = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            fetch: { kind: files }
            read: { format: %s, absent: empty }
            sets: { pupils: { file: "*.json", records: [%s], id: id } }
            map: { student: { from: pupils, key: id, fields: { givenName: name } } }
            """;

    static Attacked of(DocumentFormat format) {
        return new Attacked(
                format,
                switch (format) {
                    case CSV -> "students.csv";
                    case JSON, NDJSON -> "pupils.json";
                    case XML -> "edexml.xml";
                    case XLSX -> "school.xlsx";
                });
    }

    DefinedMapping mapping() {
        return switch (format) {
            case CSV, XLSX -> Got.mapping("table", "", Limits.standard());
            case JSON -> defined(DEFINED.formatted("json", "pupils"));
            case NDJSON -> defined(DEFINED.formatted("ndjson", ""));
            case XML -> Got.mapping("edexml", "", Limits.standard());
        };
    }

    private static DefinedMapping defined(String definition) {
        return Got.mapping(
                DefinitionReader.read(YamlReader.read("test.yml", new StringReader(definition))),
                "",
                Limits.standard());
    }

    Given alone(byte[] bytes) {
        return new Given().with(file, bytes);
    }

    /** With a text where a name stands. */
    byte[] holding(String name) {
        return bytes(
                switch (format) {
                    case CSV -> "key,givenName,familyName\na,\"" + name + "\",Bakker\n";
                    case JSON -> "{\"pupils\": [{\"id\": \"1\", \"name\": \"" + name + "\"}]}";
                    case NDJSON -> "{\"id\": \"1\", \"name\": \"" + name + "\"}";
                    case XML -> xml("<leerling key=\"1\"><roepnaam>" + name + "</roepnaam></leerling>");
                    case XLSX -> throw new IllegalArgumentException("packed");
                });
    }

    byte[] declaring(String type) {
        return switch (format) {
            case XML -> bytes(type + xml("<leerling key=\"1\"><roepnaam>&b;</roepnaam></leerling>"));
            case XLSX ->
                new Xlsx()
                        .row("students", "key", "givenName", "familyName")
                        .row("students", "a", "&b;", "Bakker")
                        .bytes(type);
            case CSV, JSON, NDJSON -> throw new IllegalArgumentException("declares nothing");
        };
    }

    byte[] nested(int levels) {
        return bytes(
                switch (format) {
                    case JSON -> "{\"pupils\": " + "[".repeat(levels);
                    case NDJSON -> "{\"id\": " + "[".repeat(levels);
                    case XML -> "<a>".repeat(levels);
                    case CSV, XLSX -> throw new IllegalArgumentException("flat");
                });
    }

    Given bomb() throws IOException {
        return format == DocumentFormat.XLSX
                ? alone(Given.zeros("xl/worksheets/sheet1.xml", 300))
                : new Given().with("package.zip", Given.zeros(file, 20));
    }

    private static String xml(String pupils) {
        return "<EDEX><school><schooljaar>2026-2027</schooljaar></school><leerlingen>" + pupils
                + "</leerlingen></EDEX>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
