package inzage.portal.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.invitation.VouchedStudents;
import inzage.connector.school.Schools;
import inzage.connector.school.door.Conditions;
import inzage.connector.school.door.Doors;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.World;
import inzage.portal.security.bearer.LocalIssuer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two schools with a provider each, and what both say of people. */
final class OpenIdScene {
    static final String REFUSED = "/#/refused";

    /** Making one takes seconds. */
    private static final RSAKey KEY = LocalIssuer.key(LocalIssuer.KEY);

    private final School school = new School(new LocalIssuer(KEY), "waterkant");
    private final School other = new School(new LocalIssuer(KEY), "berkenhof");
    private final People people;
    private final World world;
    private final Schools schools;
    private final SchoolReader reader;
    private final VouchedStudents vouched;
    private final MovingClock clock;
    private final JdbcClient jdbc;

    OpenIdScene(
            People people,
            World world,
            Schools schools,
            SchoolReader reader,
            VouchedStudents vouched,
            MovingClock clock,
            JdbcClient jdbc) {
        this.people = people;
        this.world = world;
        this.schools = schools;
        this.reader = reader;
        this.vouched = vouched;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    School school() {
        return school;
    }

    School other() {
        return other;
    }

    void arrange() {
        world.arrange();
        reset(reader, vouched);
        knows("s-1", People.CHILD);
        for (School each : List.of(school, other)) {
            var setup = schools.find(each.school()).orElseThrow().with(each.doors());
            when(schools.find(each.school())).thenReturn(Optional.of(setup));
        }
    }

    /** The first school's provider knows more people than the school's. */
    void only(Conditions only) {
        doors(school.doors(only));
    }

    void doors(Doors doors) {
        var setup = schools.find(school.school()).orElseThrow().with(doors);
        when(schools.find(school.school())).thenReturn(Optional.of(setup));
    }

    VouchedStudents vouched() {
        return vouched;
    }

    void close() {
        school.issuer().close();
        other.issuer().close();
        reset(reader);
        jdbc.sql("delete from outside_identities").update();
    }

    void assertRefused(String what, UnaryOperator<JWTClaimsSet.Builder> said) {
        Browser browser = people.browser();
        assertThat(way(browser, "", said).header("Location")).as(what).isEqualTo(REFUSED);
        assertThat(browser.get("/api/v1/me").status()).as(what).isEqualTo(401);
    }

    Reply way(Browser browser, String query, UnaryOperator<JWTClaimsSet.Builder> said) {
        return school.way(browser, query, said, this::issued);
    }

    String token(School.Away away) {
        return school.issuer()
                .identify(desk().apply(issued()).claim("nonce", away.nonce()).build());
    }

    JWTClaimsSet.Builder issued() {
        return issued(school);
    }

    JWTClaimsSet.Builder issued(School by) {
        return by.issuer().claims(School.CLIENT, clock.instant());
    }

    UnaryOperator<JWTClaimsSet.Builder> desk() {
        return claims -> claims.claim("email", Person.DESK.email())
                .claim("email_verified", true)
                .claim("amr", List.of("pwd", "mfa"));
    }

    UnaryOperator<JWTClaimsSet.Builder> student(@Nullable Instant proved) {
        return claims -> claims.subject("the student")
                .claim("student_number", "s-1")
                .claim("auth_time", proved == null ? null : proved.getEpochSecond());
    }

    Date at(Duration later) {
        return Date.from(clock.instant().plus(later));
    }

    void knows(String key, RecordId id) {
        Stored<Student> stored = new Stored<>(
                "waterkant", "administration", key, id, mock(Student.class), false, false, Instant.EPOCH, null);
        doReturn(Optional.of(stored)).when(reader).find("waterkant", Student.class, "administration", key);
    }
}
