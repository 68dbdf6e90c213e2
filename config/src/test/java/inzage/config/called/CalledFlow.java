package inzage.config.called;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import inzage.config.Inzage;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.replay.Replays;
import inzage.connector.sync.replay.Replays.Answer;
import inzage.connector.sync.replay.Replays.Which;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The program with all these schools, started once for every test that needs it. */
@SpringBootTest(classes = Inzage.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Evening.class)
abstract class CalledFlow {
    static final String ADMINISTRATION = "administration";
    static final String TIMETABLE = "timetable";

    /** One system of it will fail. */
    static final String UNLUCKY = "pechvogel";

    /** Has an administration and a timetable by different makers. */
    static final String LINDELAAN = "lindelaan";

    /** Two of a board that are organisations of one OneRoster provider, and one that asks it as another client. */
    static final String DIJK = "dijk";

    static final String DUIN = "duin";
    static final String OTHER_CLIENT = "eiland";

    /** Systems that can tell what changed; each in a school of its own, for it is asked in a row that others must not disturb. */
    static final List<Root> TELL_WHAT_CHANGED =
            List.of(Root.of("esis", "narrow"), Root.of("oneroster-rest", "v1p2"), Root.of("uwlr", "school"));

    private static final String BOTH_SHOWN = """
            owns: { lesson: [timetable] }
            settings: { modules: { results: [guardians], agenda: [guardians] }, exam: { partsAsTests: false } }
            """;

    private static final Called CALLED = installation();

    @Autowired
    private Syncs syncs;

    @Autowired
    private Replays replays;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        CALLED.register(settings);
    }

    private static Called installation() {
        Called called = new Called();
        Root.all().forEach(root -> called.school(root.school(), "", Map.of(ADMINISTRATION, root)));
        TELL_WHAT_CHANGED.forEach(root -> called.school(changing(root), "", Map.of(ADMINISTRATION, root)));
        Root lessons = Root.of("zermelo", "versions");
        Root one = Root.of("parnassys", "one-pupil");
        Root roster = Root.of("oneroster-rest", "v1p2");
        called.sharing(DIJK, DIJK, ADMINISTRATION, roster, said -> said)
                .sharing(DUIN, DIJK, ADMINISTRATION, roster, said -> said.replace("[org-1]", "[org-2]"))
                .sharing(
                        OTHER_CLIENT,
                        DIJK,
                        ADMINISTRATION,
                        roster,
                        said -> said.replace("client: inzage", "client: anders"));
        Root many = Root.of("somtoday", "two-establishments");
        return called.school(UNLUCKY, "", Map.of(ADMINISTRATION, one, TIMETABLE, lessons))
                .school(LINDELAAN, BOTH_SHOWN, Map.of(ADMINISTRATION, many, TIMETABLE, lessons));
    }

    /** The school in which the system is asked again and again. */
    static String changing(Root root) {
        return "changing-" + root.school();
    }

    final Syncs syncs() {
        return syncs;
    }

    final WireMockServer standIn(String school, String source) {
        return CALLED.standIn(school, source);
    }

    /** Asks for a run as an operator does, and waits for its end. */
    final Run run(String school, String source) {
        return run(school, source, RunMode.FULL, Trigger.BY_HAND);
    }

    /** Asks for a run as a schedule does, and waits for its end. */
    final Run runOfWhatChanged(String school) {
        return run(school, ADMINISTRATION, RunMode.CHANGES, Trigger.SCHEDULE);
    }

    /** Has the newest input mapped again, and waits for the end of that. */
    final Run replay(String school, String source) {
        Answer answer = replays.replay(school, source, new Which.Newest(), RunMode.FULL, "test");
        return ended(((Answer.Requested) answer).run());
    }

    private Run run(String school, String source, RunMode mode, Trigger trigger) {
        return ended(syncs.request(school, source, mode, trigger, "test"));
    }

    private Run ended(long id) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> syncs.run(id).orElseThrow().state().ended());
        Run run = syncs.run(id).orElseThrow();
        assertThat(String.valueOf(run)).doesNotContain("secret-");
        return run;
    }
}
