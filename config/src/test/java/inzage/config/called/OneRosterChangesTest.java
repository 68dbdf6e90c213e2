package inzage.config.called;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static inzage.connector.sync.RunState.FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import inzage.connector.canonical.Student;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.sync.Run;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** OneRoster tells what changed record by record, and names what was removed. */
class OneRosterChangesTest extends CalledFlow {
    private static final Root ROOT = Root.of("oneroster-rest", "v1p2");
    private static final String SCHOOL = changing(ROOT);
    private static final String ROSTERING = "/ims/oneroster/rostering/v1p2/";
    private static final String GRADEBOOK = "/ims/oneroster/gradebook/v1p2/";

    private static final String CHANGED = "0 new, 1 changed, 0 withdrawn, 0 back";
    private static final String REMOVED = "0 new, 0 changed, 1 withdrawn, 0 back";

    /** Ten minutes before the last record of the first answers was written. */
    private static final String FIRST = "dateLastModified>'2026-09-01T05:50:00Z'";

    /** The same of the users that changed. */
    private static final String LATER = "dateLastModified>'2026-11-01T09:50:00Z'";

    @Autowired
    private SchoolReader reader;

    @Test
    void a_run_asks_from_where_the_last_good_one_ended_and_touches_only_what_the_answer_names() {
        WireMockServer standIn = standIn(SCHOOL, ADMINISTRATION);
        assertThat(run(SCHOOL, ADMINISTRATION).of("student").created()).isEqualTo(2);
        nothingNew(standIn);
        changes(standIn);

        standIn.resetRequests();
        Run changed = runOfWhatChanged(SCHOOL);

        assertThat(changed.message()).isNull();
        assertThat(Touched.by(changed))
                .isEqualTo(Map.of(
                        "guardian", REMOVED,
                        "guardianship", REMOVED,
                        "result", REMOVED,
                        "student", CHANGED));
        assertThat(reader.all(SCHOOL, Student.class))
                .extracting(Stored::record)
                .extracting(Student::email)
                .contains("noor@nieuw.example");
        assertThat(asked(standIn)).hasSize(10).allSatisfy((set, since) -> assertThat(since)
                .isEqualTo(FIRST));

        StubMapping news = stub(standIn, ROSTERING + "orgs", """
                {"orgs": [{"sourcedId": "org-1", "status": "active", "dateLastModified": "2026-11-02T08:00:00.000Z",
                  "name": "Vechtdal College", "type": "school", "identifier": "99ZX"}]}""");
        StubMapping refusal = standIn.stubFor(
                get(urlPathEqualTo(GRADEBOOK + "results")).atPriority(1).willReturn(unauthorized()));
        assertThat(runOfWhatChanged(SCHOOL).state()).isEqualTo(FAILED);
        standIn.removeStub(news);
        standIn.removeStub(refusal);

        standIn.resetRequests();
        Run after = runOfWhatChanged(SCHOOL);

        assertThat(after.state()).as(after.message()).isNotEqualTo(FAILED);
        assertThat(Touched.by(after)).isEmpty();
        assertThat(asked(standIn))
                .containsEntry("users", LATER)
                .containsEntry("results", FIRST)
                .containsEntry("orgs", FIRST);
    }

    private static void nothingNew(WireMockServer standIn) {
        standIn.stubFor(get(urlPathMatching("/ims/.*"))
                .withQueryParam("filter", matching(".*"))
                .withHeader("Authorization", equalTo("Bearer token-1"))
                .atPriority(2)
                .willReturn(okJson("{}").withHeader("X-Total-Count", "0")));
    }

    /** A pupil's new address, a guardian who was removed, and a result, which was written late. */
    private static void changes(WireMockServer standIn) {
        stub(standIn, ROSTERING + "users", """
                {"users": [
                  {"sourcedId": "u-noor", "status": "active", "dateLastModified": "2026-11-01T10:00:00.000Z",
                   "enabledUser": "true", "username": "noor.bergh", "givenName": "Noor", "familyName": "van den Bergh",
                   "identifier": "10935", "email": "noor@nieuw.example", "metadata": {"custody": "true"},
                   "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "org-1", "type": "org"}}],
                   "agents": [{"sourcedId": "u-pieter", "type": "user"}, {"sourcedId": "u-els", "type": "user"}],
                   "userProfiles": [{"profileId": "pr-1", "credentials": [{"type": "saml", "username": "10935@vechtdal"}]}]},
                  {"sourcedId": "u-els", "status": "tobedeleted", "dateLastModified": "2026-10-30T10:00:00.000Z"}
                ]}""");
        stub(standIn, GRADEBOOK + "results", """
                {"results": [{"sourcedId": "r2", "status": "tobedeleted", "dateLastModified": "2026-09-01T05:55:00.000Z"}]}""");
    }

    private static StubMapping stub(WireMockServer standIn, String path, String answer) {
        return standIn.stubFor(get(urlPathEqualTo(path))
                .withQueryParam("filter", equalTo(FIRST))
                .withHeader("Authorization", equalTo("Bearer token-1"))
                .atPriority(1)
                .willReturn(okJson(answer)
                        .withHeader("X-Total-Count", String.valueOf(answer.split("\"status\"").length - 1))));
    }

    /** The filter of each set's calls. */
    private static Map<String, String> asked(WireMockServer standIn) {
        Map<String, String> asked = new TreeMap<>();
        standIn.findAll(getRequestedFor(urlPathMatching("/ims/.*")))
                .forEach(request -> asked.put(
                        request.getUrl().replaceAll(".*/v1p2/(\\w+)\\?.*", "$1"),
                        request.queryParameter("filter").firstValue()));
        return asked;
    }
}
