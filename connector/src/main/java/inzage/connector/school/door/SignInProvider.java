package inzage.connector.school.door;

import inzage.connector.school.Secret;
import java.util.Optional;

/**
 * An identity provider (OpenID Connect) at which staff and students of one school sign in; never guardians, whom no provider of a
 * school knows.
 *
 * @param issuer exactly as its tokens give it in {@code iss}; its metadata lie below it
 * @param client as which it knows us
 * @param secret by which it knows that it is us
 * @param staff the claim that holds the address a member of staff was invited at; of the claim {@code email} the provider must also
 *     say that it verified it
 * @param students the claim that holds the key a source has for a student
 * @param only of whom its word counts
 */
public record SignInProvider(
        String issuer,
        String client,
        Secret secret,
        Optional<String> staff,
        Optional<PersonClaim> students,
        Conditions only) {
    public SignInProvider {
        if (issuer.isBlank() || client.isBlank()) {
            throw new IllegalArgumentException("a provider has a name, and knows us by one");
        }
        if (staff.isEmpty() && students.isEmpty()) {
            throw new IllegalArgumentException("a provider is for staff, for students or for both");
        }
    }
}
