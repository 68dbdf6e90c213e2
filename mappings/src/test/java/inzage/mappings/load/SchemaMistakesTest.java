package inzage.mappings.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor that knows the schema takes what the loader takes, and marks what it can of what the loader refuses. */
class SchemaMistakesTest {
    private static final DefinitionSchema SCHEMA = new DefinitionSchema();

    private static final String FILES = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            parameters:
              grade: { type: column, about: a column, optional: true }
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
                fields: { student: pupilId, guardian: . }
            """;

    private static final String CALLS = """
            inzage: 1
            system: test
            title: A test
            version: 1
            evidence: own
            parameters:
              key: { type: secret, about: a key }
            fetch:
              kind: http
              url: https://school.example/api
              auth: none
              pages: none
              rate: 4/s
              errors: [{ status: 403, is: skip }]
            read: { format: json }
            sets:
              pupils:  { get: pupils, id: id }
              lessons: { get: "pupils/{pupil/id}/lessons", over: pupil in pupils, id: id }
            map:
              student: { from: pupils, key: id, fields: { number: number, birthDate: { path: born, as: day-before } } }
              lesson: { from: lessons, key: id, missing: { status: =CANCELLED }, fields: { from: begin, through: end, status: =PLANNED } }
            """;

    @ParameterizedTest
    @ValueSource(strings = {FILES, CALLS})
    void what_the_mistakes_are_made_in_has_none(String good) {
        read(good);

        assertThat(SCHEMA.faults(good)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            inzage: 1 | inzage: 2
            title: A test | titel: A test
            version: 1 | `lett: {}`
            evidence: own | evidence: hearsay
            evidence: own | evidnce: own
            title: A test | contains: brin
            map: | mapp:
            type: column | type: colum
            type: column | type: boolean, default: no
            type: column | type: date, example: 1 August
            type: column | type: number, default: many
            type: column | type: duration, default: soon
            type: column | type: secret, default: geheim
            type: column | type: text, default: only
            type: column, about: a column | type: column
            optional: true | optional: yes
            kind: files | kind: file
            kind: files | kind: push
            package: folder | package: tar
            package: folder | hours: 20:00-06:00
            format: csv | format: jsn
            format: csv | encoding: utf-8
            format: csv | format: csv, absent: maybe
            format: csv | format: csv, delimiter: ';;'
            format: csv | format: csv, decimal: ','
            file: pupils.csv, | file: pupils.csv, of: other,
            file: pupils.csv, | ``
            file: pupils.csv, | get: pupils,
            file: pupils.csv, | file: pupils.csv, pages: none,
            file: pupils.csv, | file: pupils.csv, sheet: 1,
            file: pupils.csv, | file: pupils.csv, columns: { id: boolan },
            file: pupils.csv, | file: pupils.csv, columns: { id: { typ: int } },
            file: pupils.csv, | file: pupils.csv, expect: { that: id != "" },
            [. as pupil, parents/*] | [. as a pupil]
            student: | studnt:
            from: pupils | form: pupils
            key: id | `prefer: id`
            key: id | key: none
            key: id | key: =1
            key: id | key: list/0
            key: id | key: "{list/0/id}"
            key: id | key: { first: [id, number] }
            key: id | key: { path: id, take: first }
            born } | { path: born, as: day-befor } }
            born } | { path: born, value: =1 } }
            born } | { path: born, cods: x } }
            born } | { path: born, unresolved: keep } }
            born } | { path: born, match: x } }
            born } | [born] }
            number: number, | nummer: number,
            identifiers: { number: | identifiers: { nummer:
            student: pupilId, | `` |
            student: pupilId, | student.code: pupilId,
            by: { id: . } | on: { id: . }
            by: { id: . } | by: { id: . }, take: last
            by: { id: . } | by: { id: . }, order: { a: [x], b: [y] }
            """)
    void a_mistake_of_files_is_marked_and_refused(String part, String mistake) {
        assertMarkedAndRefused(FILES, part, mistake);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind: http | kind: soap
            url: https | uri: https
            auth: none | package: zip
            auth: none | auth: nobody
            auth: none | auth: { baerer: x }
            auth: none | auth: { bearer: a, basic: { user: a, password: b } }
            auth: none | auth: { basic: { user: a } }
            auth: none | auth: { oauth2: { token: a, client: b, secret: c, send: header } }
            auth: none | auth: { oauth1: { key: a, secret: c, method: PLAINTEXT } }
            auth: none | auth: [{ bearer: a }, { basic: { user: a, password: b } }]
            auth: none | auth: [{ when: key == "x", certificate: a }, { bearer: a }]
            auth: none | auth: { login: { get: x, body: y, token: t, put: { query: q } } }
            auth: none | auth: { login: { get: x, token: t } }
            auth: none | auth: { login: { token: t, put: { query: q } } }
            auth: none | auth: { login: { post: x, body: y, token: { header: h }, put: { query: q, header: h } } }
            auth: none | auth: { certificate: { password: x } }
            pages: none | pages: all
            pages: none | pages: { by: offfset }
            pages: none | pages: { by: offset }
            pages: none | pages: { by: offset, start: o, until: ever }
            pages: none | pages: { by: offset, start: o, until: short }
            pages: none | pages: { by: offset, start: o, size: 100 }
            pages: none | pages: { by: link, most: 20000 }
            pages: none | pages: { by: link, start: x }
            pages: none | pages: { by: cursor, put: after }
            rate: 4/s | rate: fast
            rate: 4/s | hours: nights
            rate: 4/s | timeout: soon
            rate: 4/s | parallel: 4
            { status: 403, is: skip } | { is: stop }
            { status: 403, is: skip } | { status: 403 }
            { status: 403, is: skip } | { status: 4xx, is: skip }
            { status: 403, is: skip } | { status: 403, is: ignore }
            get: pupils, | call: pupils,
            get: pupils, | file: pupils.json,
            get: pupils, | call: pupils, body: x,
            get: pupils, | get: pupils, body: x,
            get: pupils, | post: pupils,
            get: pupils, | get: pupils, post: pupils, body: x,
            get: pupils, | get: pupils, table: { a: b },
            get: pupils, | get: pupils, rest: summer,
            get: pupils, | get: pupils, auth: { certificate: x },
            get: pupils, | get: pupils, cursor: run/started, since: { put: a, value: b },
            get: pupils, | get: pupils, cursor: [a, b, c],
            get: pupils, | get: pupils, since: { put: a },
            get: pupils, | get: pupils, since: { put: a, value: b, overlap: soon },
            over: pupil in pupils | over: pupils
            missing: { status: =CANCELLED } | missing: withdrawn
            missing: { status: =CANCELLED } | missing: {}
            missing: { status: =CANCELLED } | missing: { stat: =CANCELLED }
            """)
    void a_mistake_of_calls_is_marked_and_refused(String part, String mistake) {
        assertMarkedAndRefused(CALLS, part, mistake);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            auth: none | auth: { bearer: "{key}" }
            auth: none | auth: { header: { X-Key: "{key}" } }
            auth: none | auth: { certificate: "{key}" }
            auth: none | auth: { certificate: { store: a.p12, password: "{key}" }, bearer: "{key}" }
            auth: none | auth: [{ when: key == "x", oauth1: { key: a, secret: "{key}" } }, { bearer: "{key}" }]
            auth: none | auth: { oauth2: { token: https://id.example/token, client: 7, secret: "{key}", send: body, form: { aud: x } } }
            auth: none | auth: { login: { post: login, body: '{"k":"{key}"}', token: { cookie: S }, put: { header: Cookie } } }
            pages: none | pages: { by: offset, start: offset, count: limit, size: 100, until: { total: X-Total-Count } }
            pages: none | pages: { by: page, start: page, first: 0, count: size, size: 50, until: short, most: 20 }
            pages: none | pages: { by: cursor, put: after, next: nextAfter }
            pages: none | pages: { by: link, most: 7 }
            rate: 4/s | `hours: 20:00-06:00\n  rate: 100/m\n  timeout: 2m\n  parallel: 1`
            { status: 403, is: skip } | { status: [403, 404], in: pupils, text: "not .*", is: gone, say: "Code {code}" }
            get: pupils, | get: pupils, rest: [07-15..08-31, 12-20..01-05],
            get: pupils, | get: pupils, cursor: { of: run/started, overlap: 1h },
            get: pupils, | get: pupils, since: { put: since, value: "{run/cursor}", of: [changed, id] },
            get: pupils, | get: pupils, expect: { that: id != "", say: none }, unchanged: id == "0", partial: true,
            missing: { status: =CANCELLED } | missing: withdraw
            """)
    void what_the_loader_takes_is_not_marked(String part, String other) {
        String written = CALLS.replace(part.strip(), other.strip());

        read(written);
        assertThat(SCHEMA.faults(written)).isEmpty();
    }

    private static void assertMarkedAndRefused(String good, String part, String mistake) {
        assertThat(good).contains(part.strip());
        String written = good.replace(part.strip(), mistake == null ? "" : mistake.strip());

        assertThatThrownBy(() -> read(written)).isInstanceOf(DefinitionError.class);
        assertThat(SCHEMA.faults(written)).isNotEmpty();
    }

    private static void read(String definition) {
        DefinitionReader.read(YamlReader.read("test.yml", new StringReader(definition)));
    }
}
