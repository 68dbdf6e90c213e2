package inzage.mappings.school.door;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools.Problem;
import inzage.connector.school.door.Condition;
import inzage.connector.school.door.Doors;
import inzage.connector.school.door.SignInProvider;
import inzage.connector.school.door.TokenIssuer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds doors that lead into more than one school, which no file shows by itself. They stay closed in each of these schools: who
 * is somebody to one of them must not come in as whoever has the same number at another.
 */
public final class SharedDoors {
    private final List<SchoolSetup> schools;
    private final List<Problem> problems = new ArrayList<>();

    /** @param schools all of the installation */
    public SharedDoors(List<SchoolSetup> schools) {
        this.schools = List.copyOf(schools);
    }

    /** The schools, without such doors. */
    public List<SchoolSetup> closed() {
        return schools.stream()
                .map(school -> sentence(school)
                        .map(sentence -> closed(school, sentence))
                        .orElse(school))
                .toList();
    }

    /** What was closed, and what to do about it. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private SchoolSetup closed(SchoolSetup school, String sentence) {
        problems.add(new Problem(Optional.of(school.id()), Optional.empty(), sentence));
        return school.with(Doors.NONE);
    }

    private Optional<String> sentence(SchoolSetup school) {
        Optional<SignInProvider> vague = school.doors().provider().filter(provider -> vague(school, provider));
        return vague.map(provider -> school.id() + ": another school signs in at " + provider.issuer()
                        + " too; say in 'only' of 'doors: sign-in' what it says of this school's people and of nobody"
                        + " else's: only: { claim: school, is: \"01AB\" }. Until then none of the school's doors opens")
                .or(() -> school.doors().portals().stream()
                        .filter(this::ambiguous)
                        .findFirst()
                        .map(issuer -> school.id() + ": the tokens of " + issuer.issuer() + " for " + issuer.audience()
                                + " are meant for several portals; give each school an 'audience' of its own. Until then none"
                                + " of the school's doors opens"));
    }

    /** Whether others sign in there too and nothing tells them from these. */
    private boolean vague(SchoolSetup school, SignInProvider provider) {
        List<Optional<Condition>> others = schools.stream()
                .filter(other -> !other.id().equals(school.id()))
                .flatMap(other -> other.doors().provider().stream())
                .filter(other -> other.issuer().equals(provider.issuer()))
                .map(other -> other.only().school())
                .toList();
        Optional<Condition> own = provider.only().school();
        return !others.isEmpty() && (own.isEmpty() || others.contains(own));
    }

    private boolean ambiguous(TokenIssuer issuer) {
        return schools.stream()
                        .flatMap(school -> school.doors().portals().stream())
                        .filter(other -> other.issuer().equals(issuer.issuer())
                                && other.audience().equals(issuer.audience()))
                        .count()
                > 1;
    }
}
