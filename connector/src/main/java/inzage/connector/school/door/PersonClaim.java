package inzage.connector.school.door;

import inzage.connector.publication.Viewer;

/**
 * A claim that holds the key by which a source of the school knows a person. Never an address: whoever can change an address could
 * become somebody else.
 *
 * @param claim its name
 * @param as what the person is
 * @param source whose key it is
 */
public record PersonClaim(String claim, Viewer.Kind as, String source) {
    public PersonClaim {
        if (claim.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a claim and a source have names");
        }
    }
}
