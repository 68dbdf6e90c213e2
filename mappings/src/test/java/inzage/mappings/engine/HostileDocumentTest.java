package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Student;
import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a careless or malicious XML or JSON document does: a sentence that names it, and nothing is handed on. */
class HostileDocumentTest {
    private static final String PUPIL = "<leerling key=\"1\"><roepnaam>%s</roepnaam></leerling>";
    private static final String EDEX =
            "<EDEX><school><schooljaar>2026-2027</schooljaar></school><leerlingen>%s</leerlingen></EDEX>";
    private static final String JSON = """
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

    private static final String LAUGHS = """
            <!DOCTYPE a [<!ENTITY a0 "ha"><!ENTITY a1 "&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;">\
            <!ENTITY a2 "&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;">]>""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE EDEX SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE EDEX [<!ENTITY % x SYSTEM \"file:///etc/hostname\"> %x;]>",
                LAUGHS
            })
    void t_19_a_document_type_is_not_followed_and_not_expanded(String type) {
        refusedXml(type + EDEX.formatted(PUPIL.formatted("&a2;")), "document type declaration");
    }

    @ParameterizedTest
    @CsvSource({"x:include xmlns:x='http://www.w3.org/2001/XInclude' href='file:///etc/hostname'", "leerlingen"})
    void t_19_what_would_include_something_else_is_only_an_element(String element) {
        assertThat(xml(EDEX.formatted("<" + element + "/>" + PUPIL.formatted("Noor")))
                        .counts())
                .containsEntry("student", 1);
    }

    @Test
    void xml_nested_too_deep_is_refused() {
        refusedXml(
                EDEX.formatted("<leerling key='1'>" + "<groep>".repeat(200) + "</groep>".repeat(200) + "</leerling>"),
                "nested deeper or larger than it may be (100 levels)");
        refusedXml("<a>".repeat(100_000), "nested deeper");
    }

    @Test
    void endless_xml_is_refused() {
        refusedXml(EDEX.formatted("<leerling key=\"" + "x".repeat(200_000) + "\"/>"), "larger than it may be");
        refusedXml(EDEX.formatted(PUPIL.formatted("x".repeat(16_000_000))), "larger than it may be");
        refusedXml(EDEX.formatted("<leerling " + attributes(200) + "/>"), "larger than it may be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<EDEX>", "key;name", "{}", "\0\0"})
    void what_is_no_xml_is_refused(String text) {
        refusedXml(text, "edexml.xml, line ");
    }

    @Test
    void a_character_of_another_encoding_is_refused() {
        byte[] latin = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + EDEX.formatted(PUPIL.formatted("Zoë")))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Got.of("edexml", "", new Given().with("edexml.xml", latin)))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("edexml.xml: a character that is not of the encoding");
        refusedXml("<?xml version=\"1.0\" encoding=\"klingon\"?><EDEX/>", "edexml.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-15"})
    void an_encoding_that_is_declared_is_read(String encoding) {
        byte[] text = ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + EDEX.formatted(PUPIL.formatted("Zoë")))
                .getBytes(Charset.forName(encoding));

        assertThat(Got.of("edexml", "", new Given().with("edexml.xml", text)).all(Student.class))
                .extracting(Student::givenName)
                .containsExactly("Zoë");
    }

    @Test
    void t_20_a_bomb_in_a_zip_is_refused() throws IOException {
        assertThatThrownBy(() -> Got.of("edexml", "", new Given().with("a.zip", Given.zeros("edexml.xml", 20))))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("times larger unpacked");
    }

    @Test
    void a_file_of_another_kind_is_refused_with_what_is_missing() {
        refusedXml("<dossier><leerling/></dossier>", "The delivery holds no file: EDEX/school/schooljaar is missing");
        refusedXml("<EDEX><leerlingen/></EDEX>", "edexml.xml, row 1: EDEX/school/schooljaar is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            json | pupils | {"pupils": [{"id": "1", "name": "a" | line 1
            json | pupils | {"pupils": [{"id": "1", "id": "2"}]} | line 1
            json | pupils | {"pupils": [{"id": NaN}]} | line 1
            json | pupils | {pupils: []} | line 1
            json | pupils | [] [] | more than one JSON value
            ndjson | '' | {"id": "1"} {"id": | line 1
            """)
    void what_is_no_json_is_refused(String format, String records, String text, String sentence) {
        refusedJson(format, records, text, sentence);
    }

    @Test
    void t_45_json_nested_too_deep_or_endless_is_refused() {
        String sentence = "nested deeper or larger than it may be";
        refusedJson("json", "pupils", "{\"pupils\": [{\"id\": " + "[".repeat(500) + "]".repeat(500) + "}]}", sentence);
        refusedJson("json", "pupils", "{\"other\": " + "[".repeat(100_000), sentence);
        refusedJson("json", "pupils", "{\"pupils\": [{\"id\": \"" + "x".repeat(16_000_000) + "\"}]}", sentence);
        refusedJson("json", "pupils", "{\"pupils\": [{\"id\": " + "9".repeat(1000) + "}]}", sentence);
        refusedJson("json", "pupils", "{\"" + "n".repeat(10_000) + "\": 1}", sentence);
    }

    @Test
    void json_in_another_encoding_is_refused() {
        byte[] latin = "{\"pupils\": [{\"id\": \"1\", \"name\": \"Zoë\"}]}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Got.defined(JSON.formatted("json", "pupils"), "", new Given().with("a.json", latin)))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("a.json, line 1");
    }

    @Test
    void t_21_a_formula_is_only_a_text() {
        Got got = Got.of("table", "", Given.files(Map.of("students.csv", "key,familyName\na,\"=cmd|'/C calc'!A0\"\n")));

        assertThat(got.all(Student.class)).extracting(Student::familyName).containsExactly("=cmd|'/C calc'!A0");
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private static Got xml(String text) {
        return Got.of("edexml", "", Given.files(Map.of("edexml.xml", text)));
    }

    private static void refusedXml(String text, String sentence) {
        assertThatThrownBy(() -> xml(text)).isInstanceOf(DeliveryRefused.class).hasMessageContaining(sentence);
    }

    private static void refusedJson(String format, String records, String text, String sentence) {
        Given given = Given.files(Map.of("a.json", text));
        assertThatThrownBy(() -> Got.defined(JSON.formatted(format, records), "", given))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining(sentence);
    }
}
