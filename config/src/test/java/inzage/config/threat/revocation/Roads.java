package inzage.config.threat.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.threat.canary.Mailbox;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.SchoolRecords;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.portal.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** How a guest gets at something of Bram, road by road. */
final class Roads {
    private static final Duration SOON = Duration.ofMinutes(1);

    private Roads() {}

    static Road session(Guest guest) {
        return Road.asked(shown(guest.signedIn()));
    }

    static Road look(Guest guest) {
        Browser desk = guest.town.signedIn(Person.DESK);
        String preview = "{\"account\":\"%s\",\"reason\":\"a question\"}".formatted(guest.account());
        assertThat(desk.post(Guest.SCHOOL + "/preview", preview).status()).isEqualTo(200);
        return Road.asked(shown(desk));
    }

    static Road personalToken(Guest guest) {
        String wanted = "{\"name\":\"mine\",\"scopes\":[\"results\"],\"days\":1}";
        String secret = guest.signedIn()
                .post("/api/v1/tokens", wanted)
                .json()
                .path("secret")
                .asString();
        return Road.asked(shown(guest.town.bearing("Bearer " + secret)));
    }

    static Road portalToken(Guest guest) {
        return Road.asked(shown(guest.town.throughPortal("guardian", guest.key())));
    }

    /** Written, and held until it is asked whether it goes. */
    static Road waitingMail(Guest guest) {
        String account = guest.account();
        List<Fact> grade = List.of(Fact.of(
                Result.class,
                Map.of(
                        "student", Ref.id(Child.BRAM.id()),
                        "subject", Ref.id(School.ONE.id(5)),
                        "schoolYear", SchoolRecords.yearOf(guest.town.today()),
                        "kind", Result.Kind.TEST)));
        looked(guest);
        guest.jdbc
                .sql("delete from notice_ledger where record_id = ?")
                .param(grade.get(0).id().hex())
                .update();
        guest.town.come(grade, "queued");
        guest.causes.student(School.ONE.id(), Child.BRAM.id());
        await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(() -> held(guest));
        return new Road(true, () -> {
            guest.jdbc
                    .sql("update notice_messages set due_at = created_at where state = 'QUEUED'")
                    .update();
            guest.town.settled();
            guest.town.go(grade);
            return guest.jdbc
                            .sql("select count(*) from notice_messages where account = ? and state <> 'DROPPED'")
                            .param(account)
                            .query(Integer.class)
                            .single()
                    > 0;
        });
    }

    /** What was there before is no news. */
    private static void looked(Guest guest) {
        guest.causes.student(School.ONE.id(), Child.BRAM.id());
        guest.town.settled();
    }

    private static boolean held(Guest guest) {
        return guest.jdbc.sql("""
                        update notice_messages set due_at = dateadd(hour, 1, due_at)
                         where account = ? and state = 'QUEUED'""").param(guest.account()).update() > 0;
    }

    static Road openLink(Guest guest) {
        String asked = "{\"email\":\"%s\"}".formatted(Guest.EMAIL);
        assertThat(guest.town
                        .stranger()
                        .post("/api/v1/forgotten-password", asked)
                        .status())
                .isEqualTo(202);
        await().atMost(SOON).until(() -> !links(guest).isEmpty());
        List<String> links = links(guest);
        String token = links.get(links.size() - 1).replaceFirst(".*/", "");
        return Road.asked(() -> guest.town
                        .stranger()
                        .post("/api/v1/links/look", "{\"token\":\"%s\"}".formatted(token))
                        .status()
                == 200);
    }

    static Road run(Guest guest) {
        BooleanSupplier session = shown(guest.signedIn());
        return new Road(session.getAsBoolean(), () -> {
            guest.comeAgain();
            return session.getAsBoolean();
        });
    }

    static Road copy(Guest guest) {
        Browser browser = guest.signedIn();
        return Road.asked(() -> browser.post("/api/v1/me/export", "").status() == 200);
    }

    private static List<String> links(Guest guest) {
        return Mailbox.of(guest.town).to(Guest.EMAIL).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("#/link/"))
                .toList();
    }

    private static BooleanSupplier shown(Browser browser) {
        return () -> browser.get(Guest.CHILD + "/results").body().contains("kn_bram_result_");
    }
}
