package inzage.connector.outside;

import java.time.Instant;

/**
 * That a browser went to the identity provider of a school.
 *
 * @param nonce comes back in the identity token
 * @param verifier proves to the provider that the one who left is the one who came back (PKCE, RFC 7636)
 * @param next the page to go on with
 * @param fresh whether the provider was asked to have the person sign in anew
 */
public record Visit(String school, String nonce, String verifier, String next, boolean fresh, Instant begun) {
    /** Neither nonce nor verifier is for a log. */
    @Override
    public String toString() {
        return "Visit[" + school + "]";
    }
}
