package inzage.config.queries;

import inzage.portal.security.bearer.LocalIssuer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The portals that two of the schools have already, each with its own issuer; they run for as long as the tests. */
record FamilyPortals(Map<Family, LocalIssuer> issuers) {
    /** The key under which each administration happens to know its guardian. */
    private static final String GUARDIAN = "k3";

    static FamilyPortals open() {
        return new FamilyPortals(Map.of(
                Family.SMALL, new LocalIssuer(LocalIssuer.key(LocalIssuer.KEY)),
                Family.LARGE, new LocalIssuer(LocalIssuer.key(LocalIssuer.KEY))));
    }

    /** What a family's school says of it in its file. */
    String doors(Family family) {
        return Optional.ofNullable(issuers.get(family))
                .map(issuer -> """
                        doors:
                          portals:
                            - issuer: %s
                              keys: %s
                              audience: %s
                              persons: [{ claim: guardian, as: guardian, source: administration }]
                        """.formatted(issuer.issuer(), issuer.keys(), family.school()))
                .orElse("");
    }

    /** A header with a token for the guardian. */
    String bearer(Family by, String audience, Instant now) {
        LocalIssuer issuer = Optional.ofNullable(issuers.get(by)).orElseThrow();
        return "Authorization: Bearer "
                + issuer.sign(
                        issuer.claims(audience, now).claim("guardian", GUARDIAN).build());
    }
}
