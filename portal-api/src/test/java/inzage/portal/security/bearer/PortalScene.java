package inzage.portal.security.bearer;

import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import com.nimbusds.jose.jwk.RSAKey;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Viewer;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.door.Doors;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.school.door.TokenIssuer;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.World;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Two schools with a portal of their own each, and the people whom their administrations know. */
final class PortalScene {
    static final RecordId STRANGER = People.id(77);

    /** Making one takes seconds. */
    private static final RSAKey KEY = LocalIssuer.key(LocalIssuer.KEY);

    private static final RSAKey OTHERS_KEY = LocalIssuer.key(LocalIssuer.KEY);

    private final LocalIssuer issuer = new LocalIssuer(KEY);
    private final LocalIssuer others = new LocalIssuer(OTHERS_KEY);
    private final World world;
    private final Schools schools;
    private final SchoolReader reader;
    private final MovingClock clock;

    PortalScene(World world, Schools schools, SchoolReader reader, MovingClock clock) {
        this.world = world;
        this.schools = schools;
        this.reader = reader;
        this.clock = clock;
    }

    /** Of the school in which most people are. */
    LocalIssuer issuer() {
        return issuer;
    }

    LocalIssuer others() {
        return others;
    }

    void arrange() {
        world.arrange();
        reset(reader);
        knows("waterkant", Guardian.class, "g-1", People.MOTHER);
        knows("waterkant", Guardian.class, "g-2", STRANGER);
        knows("waterkant", Student.class, "s-1", People.CHILD);
        knows("berkenhof", Guardian.class, "b-1", People.id(88));
        trust(Optional.of(URI.create(issuer.keys())));
    }

    void close() {
        issuer.close();
        others.close();
        reset(reader);
    }

    String token(String claim, String key) {
        return issuer.sign(
                issuer.claims("inzage", clock.instant()).claim(claim, key).build());
    }

    void trust(Optional<URI> keys) {
        SchoolSetup waterkant = with(schools.find("waterkant").orElseThrow(), issuer.issuer(), "inzage", keys);
        SchoolSetup berkenhof = with(
                schools.find("berkenhof").orElseThrow(),
                others.issuer(),
                "elsewhere",
                Optional.of(URI.create(others.keys())));
        when(schools.all()).thenReturn(List.of(waterkant, berkenhof));
        when(schools.find(eq("waterkant"))).thenReturn(Optional.of(waterkant));
        when(schools.find(eq("berkenhof"))).thenReturn(Optional.of(berkenhof));
    }

    private <T extends Canonical> void knows(String school, Class<T> kind, String key, RecordId id) {
        Stored<T> stored =
                new Stored<>(school, "administration", key, id, mock(kind), false, false, Instant.EPOCH, null);
        doReturn(Optional.of(stored)).when(reader).find(school, kind, "administration", key);
    }

    private static SchoolSetup with(SchoolSetup school, String issuer, String audience, Optional<URI> keys) {
        List<PersonClaim> persons = List.of(
                new PersonClaim("guardian_number", Viewer.Kind.GUARDIAN, "administration"),
                new PersonClaim("student_number", Viewer.Kind.STUDENT, "administration"));
        TokenIssuer trusted = new TokenIssuer(issuer, audience, keys, Duration.ofSeconds(30), persons);
        return school.with(new Doors(List.of(trusted), Optional.empty()));
    }
}
