package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Address;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.Mapped;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nested documents: rows inside rows, what is unknown, what an answer speaks for. */
class NestedTest {
    private static final String JSON = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            fetch: { kind: files, package: folder }
            read: { format: json, absent: empty, granted: allowed, never: [secretNote] }
            sets:
              pupils: { file: pupils.json, records: [pupils], id: uuid }
              placements: { of: pupils, records: [. as pupil, placements], id: uuid, granted: allowed/placements, scope: [year] }
              carers: { of: pupils, records: [. as pupil, carers] }
              lists: { of: pupils, records: [. as pupil, group as group, members/*], scope: [group/id] }
            map:
              student:
                from: pupils
                join:
                  best: { set: carers, by: { pupil/uuid: uuid }, order: { rank: [first, second] }, take: first }
                key: uuid
                identifiers: { number: numbers/0 }
                fields:
                  number: numbers/0
                  givenName: names/given
                  familyName: { first: [names/./family, names/last] }
                  birthDate: born
                  secretPhone: secret
                  email: best/email
                  address: "{home/street} {home/number}, {home/postcode} {home/city}"
              guardianship:
                from: carers
                key: "{pupil/uuid}:{id}"
                fields: { student: pupil/uuid, guardian: id, custody: custody }
              enrolment:
                from: placements
                key: uuid
                fields: { student: pupil/uuid, schoolYear: year, from: from, through: to, yearOfStudy: level, status: =ACTIVE }
            """;

    private static final String PUPILS = """
            {"allowed": {"uuid": true, "numbers": true, "born": true, "secret": false,
                         "placements": {"uuid": true, "to": false}},
             "pupils": [
               {"uuid": "a", "numbers": [101, 7], "names": {"given": "Noor", "last": "Bergh"}, "born": "2012-03-04", "secret": true,
                "home": {"street": "Veldweg", "number": 7, "city": "Voorbeeld"}, "secretNote": "never",
                "carers": [{"id": "p", "rank": "second", "email": "p@ouder.example", "custody": true},
                           {"id": "q", "rank": "first", "email": "q@ouder.example"}],
                "placements": [{"uuid": "x", "year": "2026/2027", "from": "2026-08-01", "to": "2027-07-31"},
                               {"uuid": "y", "year": "2025/2026", "from": "2025-08-01"}]},
               {"uuid": "b", "numbers": [], "names": null, "carers": [], "placements": []}
             ]}""";

    @Test
    void rows_inside_rows_know_the_rows_around_them() {
        Got got = json(PUPILS);

        assertThat(got.counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of("student", 2, "guardianship", 2, "enrolment", 2));
        Student noor = got.all(Student.class).get(0);
        assertThat(noor.number()).isEqualTo("101");
        assertThat(noor.familyName()).isEqualTo("Bergh");
        assertThat(noor.address()).extracting(Address::city).isEqualTo("Voorbeeld");
        assertThat(noor.email()).as("of the best carer").isEqualTo("q@ouder.example");
        assertThat(got.all(Enrolment.class))
                .extracting(enrolment -> enrolment.student().text())
                .containsOnly("key:a");
    }

    @Test
    void what_is_not_granted_is_unknown_even_if_it_is_there() {
        assertThat(json(PUPILS).all(Student.class).get(0).secretPhone()).isEqualTo(Ynu.UNKNOWN);
    }

    @Test
    void what_is_left_out_of_rows_whose_grants_nobody_told_is_unknown() {
        assertThat(json(PUPILS).all(Guardianship.class))
                .extracting(Guardianship::custody)
                .containsExactly(Ynu.YES, Ynu.UNKNOWN);
    }

    @Test
    void an_answer_speaks_for_the_years_that_occur_in_it() {
        assertThat(json(PUPILS).whole)
                .contains("student", "guardianship", "enrolment|2026/2027", "enrolment|2025/2026")
                .doesNotContain("enrolment");
        assertThat(json(PUPILS).mapped).extracting(Mapped::scope).contains("enrolment|2026/2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1, 2",
                "{\"pupils\": [{\"uuid\": \"a\"}]",
                "{\"a\": 1} {\"a\": 2}",
                "<pupils/>",
                "{\"uuid\": 1, \"uuid\": 2}"
            })
    void what_is_no_json_is_refused_with_its_file(String text) {
        assertThatThrownBy(() -> json(text)).isInstanceOf(DeliveryRefused.class).hasMessageContaining("pupils.json");
    }

    @Test
    void json_nested_too_deep_is_refused() {
        assertThatThrownBy(() -> json("{\"pupils\": ".repeat(5000))).isInstanceOf(DeliveryRefused.class);
    }

    private static final String XML = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            fetch: { kind: files }
            read: { format: xml, absent: empty }
            sets:
              answer: { file: "*.xml", records: [answer/school], scope: [run/schoolYear] }
              groups: { of: answer, records: [. as school, groups/group], id: "@key" }
              pupils: { of: answer, records: [. as school, pupils/pupil], id: "@key" }
              members: { of: pupils, records: [. as pupil, groups/group] }
            map:
              group:
                from: groups
                where: has(name)
                key: "@key"
                identifiers: { name: name }
                fields: { name: name, kind: =HOME, schoolYear: school/year }
              student: { from: pupils, key: "@key", fields: { givenName: name, familyName: ./name/@family } }
              groupMember:
                from: members
                key: "{pupil/@key}:{@key}"
                fields: { student: pupil/@key, group: "@key" }
            """;

    private static final String SCHOOL = """
            <?xml version="1.0" encoding="windows-1252"?>
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><x/></s:Header><s:Body>
            <p:answer xmlns:p="urn:p"><school><year>2026-2027</year>
              <groups><group key="g1"><name>3B</name></group><group key="g2"/></groups>
              <pupils><pupil key="1"><name family="Bergh">Zo\u00eb</name><groups><group key="g1"/></groups></pupil></pupils>
            </school></p:answer></s:Body></s:Envelope>""";

    @Test
    void xml_is_read_by_names_without_prefix_and_out_of_its_envelope() {
        Got got = xml(SCHOOL);

        assertThat(got.counts()).containsExactlyInAnyOrderEntriesOf(Map.of("group", 1, "student", 1, "groupMember", 1));
        assertThat(got.all(Student.class).get(0).givenName()).isEqualTo("Zo\u00eb");
        assertThat(got.all(Student.class).get(0).familyName()).isEqualTo("Bergh");
        assertThat(got.whole).contains("group|2026-2027", "student|2026-2027", "groupMember|2026-2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE a SYSTEM "file:///etc/hostname"><a/> | document type declaration
            <!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a> | document type declaration
            <a><b></a> | line 1
            <a>&undeclared;</a> | line 1
            """)
    void xml_that_is_not_well_formed_or_reaches_outside_is_refused(String text, String sentence) {
        assertThatThrownBy(() -> xml(text))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("school.xml")
                .hasMessageContaining(sentence);
    }

    private static Got json(String pupils) {
        return Got.defined(JSON, "", Given.files(Map.of("pupils.json", pupils)));
    }

    private static Got xml(String school) {
        return Got.defined(
                XML,
                "",
                new Given().with("school.xml", school.getBytes(java.nio.charset.Charset.forName("windows-1252"))));
    }
}
