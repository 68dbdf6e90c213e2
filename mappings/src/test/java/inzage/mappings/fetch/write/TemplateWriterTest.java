package inzage.mappings.fetch.write;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.definition.Template;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Declared.Shape;
import inzage.mappings.fetch.message.Address;
import inzage.mappings.load.TemplateReader;
import inzage.mappings.rows.Found;
import inzage.mappings.yaml.Place;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateWriterTest {
    private static final Declared NAMES = Declared.none()
            .with("url", Shape.TEXT)
            .with("school", Shape.TEXT)
            .with("none", Shape.TEXT)
            .with("evil", Shape.TEXT)
            .with("number", Shape.TEXT)
            .with("row", Shape.ROW);
    private static final Map<String, String> VALUES = Map.of(
            "url", "https://sis.example/a b?c=d",
            "school", "De Lindelaan & co",
            "evil", "\"},\"admin\":true,<x a='1'>\r\nX-Other: y&z=1",
            "number", "12.5",
            "none", "");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            https://{school}.example/a | https://De%20Lindelaan%20%26%20co.example/a
            {url} | https://sis.example/a b?c=d
            {school}/list | De%20Lindelaan%20%26%20co/list
            {row/link}/list | https%3A%2F%2Felsewhere.example/list
            a/{none}/b | -
            a/{row/dots}/b | -
            a?x={none}&y={school}&z=1 | a?y=De%20Lindelaan%20%26%20co&z=1
            a?x={none} | a
            ?f=x&v={evil} | ?f=x&v=%22%7D%2C%22admin%22%3Atrue%2C%3Cx%20a%3D%271%27%3E%0D%0AX-Other%3A%20y%26z%3D1
            """)
    void an_address_holds_values_as_values(String template, String address) {
        String written = writer().address(template(template))
                .map(made -> made.query().isEmpty() ? made.bare() : made.bare() + "?" + Address.written(made.query()))
                .orElse(null);

        assertThat(written).isEqualTo(address);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": "{school}", "n": {number}} | {"a": "De Lindelaan & co", "n": 12.5}
            {"a": {school}, "b": {"c": []}} | {"a": "De Lindelaan & co", "b": {"c": []}}
            {"a": {none}, "b": "{none}"} | {"a": null, "b": ""}
            {"a": "{evil}"} | {"a": "\\"},\\"admin\\":true,<x a='1'>\\r\\nX-Other: y&z=1"}
            {"a": {evil}} | {"a": "\\"},\\"admin\\":true,<x a='1'>\\r\\nX-Other: y&z=1"}
            """)
    void json_stays_the_json_that_was_written(String template, String json) {
        assertThat(writer().text(template(template), Escape.JSON)).isEqualTo(json);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a>{school}</a> | <a>De Lindelaan &amp; co</a>
            <a b="{evil}"/> | <a b="&quot;},&quot;admin&quot;:true,&lt;x a=&apos;1&apos;&gt;\\r\\nX-Other: y&amp;z=1"/>
            <a>\\n  <b>{none}</b>\\n  <c/>\\n</a> | <a>\\n  <c/>\\n</a>
            <a b="{none}"/> | <a b=""/>
            """)
    void xml_stays_the_xml_that_was_written(String template, String xml) {
        assertThat(writer().text(template(lines(template)), Escape.XML)).isEqualTo(lines(xml));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {school} {none} x | De Lindelaan & co x
            {none} x | -
            {none} | -
            {evil} | "},"admin":true,<x a='1'> X-Other: y&z=1
            """)
    void a_header_stays_one_line_and_missing_parts_vanish_with_their_space(String template, String value) {
        assertThat(writer().value(template(template), Escape.HEADER).orElse(null))
                .isEqualTo(value);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r");
    }

    private static Template template(String text) {
        return new TemplateReader(NAMES).ofCall(text, new Place("test.yml", 1, 1));
    }

    private static TemplateWriter writer() {
        return new TemplateWriter(
                path -> switch (path.name()) {
                    case "row" -> Found.of(path.column().equals("dots") ? ".." : "https://elsewhere.example");
                    default -> Found.of(VALUES.getOrDefault(path.name(), ""));
                },
                ZoneId.of("Europe/Amsterdam"));
    }
}
