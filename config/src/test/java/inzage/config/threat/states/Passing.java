package inzage.config.threat.states;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.SchoolRecords;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What somebody begins and somebody, perhaps another, ends: a state that is passed through once. */
enum Passing {
    LINK_CLOSED(
            Person.DESK,
            desk -> desk.post(Places.LINK + "/close", ""),
            (desk, begun) -> Places.LINK + "/closed/withdraw"),
    RESTRICTION(
            Person.DESK,
            desk -> desk.post(Places.STUDENT + "/restrict", Places.WHY),
            (desk, begun) -> Places.STUDENT + "/unrestrict"),
    GRANT(
            Person.DESK,
            desk -> desk.post(Places.SCHOOL + "/review-grants", "{\"hours\":1,\"reason\":\"a question\"}"),
            numbered(Places.SCHOOL + "/review-grants/", "/withdraw")),
    EXAM_HOLD(
            Person.BOARD,
            board -> board.post(Places.SCHOOL + "/exam-holds", "{\"student\":\"%s\"}".formatted(Child.ANNA.id())),
            numbered(Places.SCHOOL + "/exam-holds/", "/lift")),
    DETERMINATION(Person.BOARD, Passing::determined, numbered(Places.SCHOOL + "/determinations/", "/withdraw")),
    CLOSURE(
            Person.OPERATOR,
            Person.DESK,
            operator -> operator.post(
                    "/api/v1/operations/closures",
                    "{\"school\":\"%s\",\"what\":\"module\",\"name\":\"documents\",\"reason\":\"a question\"}"
                            .formatted(School.ONE.id())),
            numbered(Places.SCHOOL + "/closures/", "/lift")),
    TOKEN(
            Person.MOTHER,
            mother -> mother.post("/api/v1/tokens", "{\"name\":\"mine\",\"scopes\":[\"agenda\"],\"days\":1}"),
            (mother, begun) -> "/api/v1/tokens/" + begun.json().at("/token/id").asString() + "/revoke"),
    STAFF_INVITATION(
            Person.OPERATOR,
            operator -> operator.post(
                    "/api/v1/operations/staff",
                    "{\"email\":\"newcomer@threat.example\",\"office\":{\"role\":\"desk\",\"school\":\"%s\"}}"
                            .formatted(School.ONE.id())),
            (operator, begun) -> "/api/v1/operations/staff/invitations/" + open(operator) + "/cancel");

    private final Person beginner;
    private final Person ender;
    private final Function<Browser, Reply> begin;
    private final BiFunction<Browser, Reply, String> end;

    Passing(Person person, Function<Browser, Reply> begin, BiFunction<Browser, Reply, String> end) {
        this(person, person, begin, end);
    }

    Passing(Person beginner, Person ender, Function<Browser, Reply> begin, BiFunction<Browser, Reply, String> end) {
        this.beginner = beginner;
        this.ender = ender;
        this.begin = begin;
        this.end = end;
    }

    Person beginner() {
        return beginner;
    }

    Person ender() {
        return ender;
    }

    Reply begin(Browser browser) {
        return begin.apply(browser);
    }

    /** Where it ends. */
    String end(Browser browser, Reply begun) {
        return Objects.requireNonNull(end.apply(browser, begun));
    }

    private static BiFunction<Browser, Reply, String> numbered(String before, String after) {
        return (browser, begun) -> before + begun.json().path("id").asLong() + after;
    }

    /** The number of the only invitation. */
    private static String open(Browser operator) {
        return operator.get("/api/v1/operations/staff").json().path("staff").findValuesAsString("invitation").stream()
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Of what nobody sees before the end of the next decade. */
    private static Reply determined(Browser board) {
        String year = SchoolRecords.yearOf(
                SchoolRecords.APPLIED.atZone(ZoneOffset.UTC).toLocalDate());
        String determinations = Places.SCHOOL + "/determinations";
        int results = board.get(determinations + "/preview?schoolYear=" + year)
                .json()
                .path("results")
                .asInt();
        return board.post(
                determinations,
                "{\"scope\":{\"schoolYear\":\"%s\"},\"visibleFrom\":\"2039-01-01T00:00:00Z\",\"expected\":%d}"
                        .formatted(year, results));
    }

    /** What a constant names must be there before it. */
    private static final class Places {
        static final String SCHOOL = "/api/v1/schools/" + School.ONE.id();
        static final String LINK = SCHOOL + "/links/" + Child.ANNA.id() + "/" + Person.FATHER.id();
        static final String STUDENT = SCHOOL + "/students/" + Child.ANNA.id();
        static final String WHY = "{\"reason\":\"a question\"}";
    }
}
