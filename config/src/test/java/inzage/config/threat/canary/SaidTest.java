package inzage.config.threat.canary;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Canary;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.SchoolRecords;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.connector.account.letter.LetterKind;
import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.notice.cause.Causes;
import inzage.connector.notice.sight.NoticeKind;
import inzage.portal.Browser;
import jakarta.mail.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the program says without being asked: mails, lines of its log, figures. */
@ThreatTest
class SaidTest {
    @Autowired
    private Town town;

    @Autowired
    private Causes causes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void t_08_t_29_a_mail_says_that_there_is_news_and_where_to_sign_in_and_nothing_else() throws Exception {
        int before = Mailbox.of(town).all().size();
        for (NoticeKind kind : NoticeKind.values()) {
            assertThat(mailsOver(news(kind))).as(kind.name()).isEqualTo(1);
        }
        beans.createBean(Letters.class).send();

        Mailbox mailbox = Mailbox.of(town);
        assertThat(mailbox.all()).hasSizeGreaterThanOrEqualTo(before + LetterKind.values().length);
        assertThat(mailbox.all()).allSatisfy(mail -> {
            assertThat(mail.message().getRecipients(Message.RecipientType.TO)).hasSize(1);
            assertThat(mail.message().getAllRecipients()).hasSize(1);
            assertThat(town.canaries())
                    .filteredOn(canary -> canary.in(mail.said()))
                    .isEmpty();
            assertThat(mail.links()).isNotEmpty().allMatch(link -> link.startsWith("http://127.0.0.1:9/portal/"));
        });
        for (Person nobody : List.of(Person.BLOCKED, Person.INACTIVE, Person.CLASSMATES_PARENT)) {
            assertThat(mailbox.to(nobody)).isEmpty();
        }
    }

    /** Were it not hidden there would be one, or the test would say that nothing was looked at. */
    @Test
    void t_35_of_what_nobody_may_see_no_mail_is_made() {
        assertThat(mailsOver(grade(Result.Kind.EXAM_GRADE))).isZero();
        assertThat(mailsOver(grade(Result.Kind.TEST))).isEqualTo(1);
    }

    @Test
    void t_39_t_40_the_log_names_nobody_even_when_it_tells_everything() {
        town.beforehand();
        Browser stranger = town.stranger().with("User-Agent", "kn_ forged");
        stranger.signIn(Person.MOTHER.email(), town.password() + "x");
        stranger.signIn("nobody\\r\\n2026-01-01 ERROR forged@threat.example", "kanarie in de put");
        stranger.get("/api/v1/children/kn_unknown?from=kn_parameter");
        town.browser(Person.MOTHER).get("/api/v1/children/" + Child.ANNA.id());
        town.browser(Person.MOTHER).get("/api/v1/children/" + Child.ANNA.id() + "/results");

        assertThat(town.overheard().hears()).isTrue();
        assertThat(town.overheard().lines()).isEmpty();
    }

    @Test
    void t_39_figures_are_about_nobody() throws IOException, InterruptedException {
        town.beforehand();
        String figures = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + town.managementPort() + "/actuator/prometheus"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(figures).contains("inzage_").doesNotContain("threat.example");
        assertThat(town.canaries())
                .filteredOn(canary -> canary.in(figures))
                .extracting(Canary::toString)
                .isEmpty();
    }

    /** What there is news of. */
    private Fact news(NoticeKind kind) {
        return switch (kind) {
            case RESULTS -> grade(Result.Kind.TEST);
            case ABSENCES ->
                Fact.of(
                        Absence.class,
                        Map.of(
                                "student",
                                Ref.id(Child.ANNA.id()),
                                "date",
                                town.today(),
                                "kind",
                                Absence.Kind.LATE,
                                "reasonBy",
                                Absence.ReasonBy.SCHOOL));
        };
    }

    /** How many more the mother has after this came to her daughter, of which nobody was ever told. */
    private int mailsOver(Fact news) {
        looked();
        jdbc.sql("delete from notice_ledger where record_id = :record")
                .param("record", news.id().hex())
                .update();
        int before = Mailbox.of(town).to(Person.MOTHER).size();
        town.come(List.of(news), "mailed");
        try {
            looked();
        } finally {
            town.go(List.of(news));
        }
        return Mailbox.of(town).to(Person.MOTHER).size() - before;
    }

    private void looked() {
        causes.student(School.ONE.id(), Child.ANNA.id());
        town.settled();
    }

    private Fact grade(Result.Kind kind) {
        Map<String, Object> grade = Map.of(
                "student",
                Ref.id(Child.ANNA.id()),
                "subject",
                Ref.id(School.ONE.id(5)),
                "schoolYear",
                SchoolRecords.yearOf(town.today()),
                "kind",
                kind,
                "scaleMin",
                BigDecimal.ONE,
                "scaleMax",
                BigDecimal.TEN);
        return Fact.of(Result.class, grade);
    }
}
