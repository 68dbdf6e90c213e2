package inzage.portal.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.RecordId;
import inzage.connector.consent.ConsentView;
import inzage.connector.consent.ConsentView.GuardianConsent;
import inzage.connector.consent.Consents;
import inzage.connector.consent.Decider;
import inzage.connector.consent.PastConsent;
import inzage.connector.consent.StudentDecisions;
import inzage.connector.consent.StudentDecisions.Choice;
import inzage.connector.publication.Module;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ConsentsTest {
    private static final String PATH = "/api/v1/consents";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Consents consents;

    @Autowired
    private StudentDecisions decisions;

    @Autowired
    private MovingClock clock;

    @BeforeEach
    void arrange() {
        world.arrange();
        reset(decisions);
    }

    @Test
    void decides_about_all_guardians_linked_now() {
        String all = "{\"all\":{\"given\":true,\"modules\":[\"standard-tests\"]}}";
        assertThat(people.signedIn(Person.STUDENT).put(PATH, all).status()).isEqualTo(200);
        decidedAboutMother(true, Set.of(Module.STANDARD_TESTS));
    }

    /** A module that is added to a child's file can be consented to, or this fails. */
    @ParameterizedTest
    @EnumSource(Module.class)
    void consents_to_each_part_of_a_file_by_its_name(Module module) {
        Reply reply = people.signedIn(Person.STUDENT)
                .put(PATH, choice(People.MOTHER.hex(), true, "\"" + module.word() + "\""));
        assertThat(reply.status()).isEqualTo(module.ofSchool() ? 400 : 200);
    }

    @Test
    void a_student_of_age_reads_back_what_was_decided_when_and_how() {
        Instant given = Instant.parse("2026-10-01T08:00:00Z");
        when(consents.history("waterkant", People.CHILD))
                .thenReturn(List.of(new PastConsent(
                        People.MOTHER,
                        Optional.of("M. de Graaf"),
                        Set.of(Module.RESULTS),
                        given,
                        Optional.of(new Decider("noor", "password")),
                        Optional.empty(),
                        Optional.empty())));
        var past = people.signedIn(Person.STUDENT).get(PATH + "/history").json().at("/consents/0");
        assertThat(past.get("name").asString()).isEqualTo("M. de Graaf");
        assertThat(past.get("given").asString()).isEqualTo("2026-10-01T08:00:00Z");
        assertThat(past.get("givenIn").asString()).isEqualTo("password");
        assertThat(past.path("withdrawn").isMissingNode()
                        || past.get("withdrawn").isNull())
                .isTrue();
    }

    @Test
    void a_student_of_age_sees_which_guardians_may_look() {
        var guardian = people.signedIn(Person.STUDENT).get(PATH).json().at("/guardians/0");
        assertThat(guardian.get("guardian").asString()).isEqualTo(People.MOTHER.hex());
        assertThat(guardian.get("name").asString()).isEqualTo("M. de Graaf");
        assertThat(guardian.get("given").asBoolean()).isTrue();
    }

    @Test
    void a_student_of_age_gives_consent_for_some_modules() {
        Reply reply = people.signedIn(Person.STUDENT).put(PATH, choice(People.MOTHER.hex(), true, "\"results\""));
        assertThat(reply.status()).isEqualTo(200);
        decidedAboutMother(true, Set.of(Module.RESULTS));
    }

    @Test
    void a_student_of_age_withdraws_consent() {
        people.signedIn(Person.STUDENT).put(PATH, choice(People.MOTHER.hex(), false, ""));
        decidedAboutMother(false, Set.of());
    }

    @Test
    void whoever_is_not_linked_any_more_loses_a_consent_that_stands_and_is_given_none() {
        RecordId gone = People.id(44);
        when(consents.view("waterkant", People.CHILD))
                .thenReturn(new ConsentView(
                        true, List.of(new GuardianConsent(gone, Optional.empty(), false, true, Set.of()))));
        Browser student = people.signedIn(Person.STUDENT);

        assertThat(student.put(PATH, choice(gone.hex(), true, "")).status()).isEqualTo(404);
        student.put(PATH, "{\"all\":{\"given\":true}}");
        assertThat(decided()).isEmpty();
        reset(decisions);
        assertThat(student.put(PATH, choice(gone.hex(), false, "")).status()).isEqualTo(200);
        assertThat(decided()).extracting(Choice::guardian).containsExactly(gone);
        reset(decisions);
        student.put(PATH, "{\"all\":{\"given\":false}}");
        assertThat(decided()).extracting(Choice::guardian).containsExactly(gone);
    }

    @Test
    void t_06_asks_to_sign_in_again_when_the_password_was_given_five_minutes_ago() {
        Browser student = people.signedIn(Person.STUDENT);
        clock.move(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(student.put(PATH, choice(People.MOTHER.hex(), true, "")).status())
                .isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        reset(decisions);
        Reply late = student.put(PATH, choice(People.MOTHER.hex(), true, ""));
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.json().get("type").asString()).isEqualTo("urn:inzage:problem:sign-in-again");
        assertThat(student.get(PATH).status()).isEqualTo(200);
        nothingHappened();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STUDENT")
    void t_07_nobody_else_gives_consent(Person person) {
        assertThat(people.signedIn(person)
                        .put(PATH, choice(People.MOTHER.hex(), true, ""))
                        .status())
                .isEqualTo(404);
        nothingHappened();
    }

    @Test
    void nothing_is_decided_if_one_of_the_guardians_is_not_the_students() {
        String both = "{\"guardians\":[{\"guardian\":\"%s\",\"given\":true},{\"guardian\":\"%s\",\"given\":true}]}"
                .formatted(People.MOTHER, People.id(44));
        assertThat(people.signedIn(Person.STUDENT).put(PATH, both).status()).isEqualTo(404);
        nothingHappened();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"guardians\":[]}",
                "{\"guardians\":[null]}",
                "{\"guardians\":[{\"guardian\":\"00000000000000000000000000000002\",\"given\":true}],\"all\":{\"given\":true}}",
                "{\"all\":{}}",
                "{\"guardians\":[{\"guardian\":\"x\",\"given\":true}]}",
                "{\"guardians\":[{\"guardian\":\"00000000000000000000000000000002\"}]}",
                "{\"guardians\":[{\"guardian\":\"00000000000000000000000000000002\",\"given\":true,\"modules\":[\"all\"]}]}"
            })
    void refuses_what_is_no_decision(String body) {
        Reply reply = people.signedIn(Person.STUDENT).put(PATH, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:invalid");
        nothingHappened();
    }

    private void nothingHappened() {
        verifyNoInteractions(decisions);
    }

    private List<Choice> decided() {
        ArgumentCaptor<List<Choice>> choices = ArgumentCaptor.captor();
        verify(decisions).decide(choices.capture());
        // It is written down who decided: the student, and nobody else.
        assertThat(choices.getValue()).allSatisfy(choice -> assertThat(choice.who())
                .matches(actor -> actor.role() == Actor.Role.STUDENT
                        && actor.as().isEmpty()
                        && actor.account().equals(people.account(Person.STUDENT))));
        return choices.getValue();
    }

    private void decidedAboutMother(boolean given, Set<Module> modules) {
        assertThat(decided()).singleElement().satisfies(choice -> {
            assertThat(choice.guardian()).isEqualTo(People.MOTHER);
            assertThat(choice.student()).isEqualTo(People.CHILD);
            assertThat(choice.school()).isEqualTo("waterkant");
            assertThat(choice.session()).isEqualTo("password");
            assertThat(choice.given()).isEqualTo(given);
            assertThat(choice.modules()).isEqualTo(modules);
        });
    }

    private static String choice(String guardian, boolean given, String modules) {
        return "{\"guardians\":[{\"guardian\":\"%s\",\"given\":%s,\"modules\":[%s]}]}"
                .formatted(guardian, given, modules);
    }
}
