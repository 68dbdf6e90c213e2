package inzage.config.threat.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;

/** What a desk and an operator do about a guest, and undo. */
final class Deeds {
    private static final String WHY = "{\"reason\":\"a question\"}";
    private static final String STUDENT = Guest.SCHOOL + "/students/" + Child.BRAM.id();

    private Deeds() {}

    static void closeLink(Guest guest) {
        atDesk(guest, link(guest) + "/close", "");
    }

    static void openLink(Guest guest) {
        atDesk(guest, link(guest) + "/closed/withdraw", "");
    }

    static void restrict(Guest guest) {
        atDesk(guest, STUDENT + "/restrict", WHY);
    }

    static void unrestrict(Guest guest) {
        atDesk(guest, STUDENT + "/unrestrict", "");
    }

    static void block(Guest guest) {
        guest.memberships.setState(guest.account(), School.ONE.id(), MembershipState.BLOCKED);
    }

    static void unblock(Guest guest) {
        guest.memberships.setState(guest.account(), School.ONE.id(), MembershipState.ACTIVE);
    }

    static void closeSchool(Guest guest) {
        String closed = "{\"school\":\"%s\",\"what\":\"school\",\"reason\":\"a question\"}".formatted(School.ONE.id());
        done(guest.town.browser(Person.OPERATOR).post("/api/v1/operations/closures", closed));
    }

    static void openSchool(Guest guest) {
        Browser desk = guest.town.browser(Person.DESK);
        String closures = Guest.SCHOOL + "/closures";
        String closed = closures + "/" + desk.get(closures).json().at("/0/id").asLong();
        done(desk.post(closed + "/lift", ""));
    }

    static void closeAccount(Guest guest) {
        guest.town.settled();
        Browser operator = guest.town.browser(Person.OPERATOR);
        done(operator.post("/api/v1/operations/accounts/" + guest.account() + "/close", WHY));
    }

    private static String link(Guest guest) {
        return Guest.SCHOOL + "/links/" + Child.BRAM.id() + "/" + guest.guardian();
    }

    private static void atDesk(Guest guest, String path, String body) {
        done(guest.town.browser(Person.DESK).post(path, body));
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
    }
}
