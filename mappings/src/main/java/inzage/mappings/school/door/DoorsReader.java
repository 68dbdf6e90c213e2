package inzage.mappings.school.door;

import inzage.connector.school.door.Doors;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.school.door.TokenIssuer;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads the part {@code doors} of a school's file. */
public final class DoorsReader {
    private static final String SKEW = "skew";
    private static final String KEYS = "keys";

    private final Set<String> sources;
    private final SecretOf secrets;

    /** @param sources of the school, as its file names them */
    public DoorsReader(Set<String> sources, SecretOf secrets) {
        this.sources = Set.copyOf(sources);
        this.secrets = secrets;
    }

    /** Mistakes go where the entries collect them. */
    public Doors read(Entries doors) {
        Doors read = new Doors(
                Lists.of(doors, "portals", this::portal),
                doors.entries("sign-in").map(provider -> new ProviderReader(provider, secrets).read(sources)));
        doors.done();
        return read;
    }

    private TokenIssuer portal(Entries portal) {
        String issuer = portal.text("issuer");
        Addresses.read("issuer", issuer, portal.at("issuer"));
        TokenIssuer read = new TokenIssuer(
                issuer,
                Lists.filled(portal, "audience"),
                portal.maybe(KEYS).map(written -> Addresses.read(KEYS, written, portal.at(KEYS))),
                skew(portal),
                persons(portal));
        portal.done();
        return read;
    }

    private List<PersonClaim> persons(Entries portal) {
        List<PersonClaim> persons = Lists.of(portal, "persons", new PersonClaims(sources)::read);
        if (persons.isEmpty()) {
            throw new DefinitionError(portal.at(), "say in 'persons' which claim names a guardian or student");
        }
        return persons;
    }

    private static Duration skew(Entries portal) {
        Duration skew = portal.maybe(SKEW)
                .map(written -> Durations.read(written, portal.at(SKEW)))
                .orElse(Duration.ofSeconds(30));
        if (skew.compareTo(TokenIssuer.LONGEST_SKEW) > 0) {
            throw new DefinitionError(portal.at(SKEW), "clocks may differ by 5m at most");
        }
        return skew;
    }
}
