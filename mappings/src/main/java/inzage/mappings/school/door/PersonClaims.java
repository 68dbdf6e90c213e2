package inzage.mappings.school.door;

import inzage.connector.publication.Viewer;
import inzage.connector.school.door.PersonClaim;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads which claim holds whose key.
 *
 * @param sources of the school
 */
record PersonClaims(Set<String> sources) {
    private static final String CLAIM = "claim";
    private static final List<String> KINDS = List.of("guardian", "student");
    /** What a person can change, or what another one can get: never a key. */
    private static final Set<String> NO_KEYS =
            Set.of("email", "phone_number", "name", "preferred_username", "nickname", "given_name", "family_name");

    PersonClaim read(Entries person) {
        PersonClaim read = new PersonClaim(claim(person), kind(person), source(person));
        person.done();
        return read;
    }

    static String claim(Entries person) {
        String claim = Lists.filled(person, CLAIM);
        if (NO_KEYS.contains(claim)) {
            throw new DefinitionError(
                    person.at(CLAIM),
                    "'" + claim
                            + "' is no key: people change it, and others may get it; let the issuer give the number that"
                            + " the source has for the person");
        }
        return claim;
    }

    /** A member of staff is known by the address of an invitation, of which the provider must say that it verified it. */
    static String staff(Entries staff) {
        String claim = Lists.filled(staff, CLAIM);
        if (NO_KEYS.contains(claim) && !claim.equals("email")) {
            throw new DefinitionError(
                    staff.at(CLAIM),
                    "'" + claim + "' names nobody: people change it, and others may get it; let it be email, which the"
                            + " provider verifies, or what it alone gives");
        }
        return claim;
    }

    String source(Entries person) {
        String source = Lists.filled(person, "source");
        if (!sources.contains(source)) {
            throw new DefinitionError(
                    person.at("source"), "there is no source '" + source + "'" + Nearest.choice(source, sources));
        }
        return source;
    }

    private static Viewer.Kind kind(Entries person) {
        String as = Lists.filled(person, "as");
        if (!KINDS.contains(as)) {
            throw new DefinitionError(person.at("as"), "'as' is guardian or student, not '" + as + "'");
        }
        return Viewer.Kind.valueOf(as.toUpperCase(Locale.ROOT));
    }
}
