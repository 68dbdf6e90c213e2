package inzage.connector.account.activation;

import inzage.connector.account.link.LinkTarget;

/**
 * What a link is for, as its holder may know.
 *
 * @param email where it was sent: the user name of the account to come; empty for the first operator
 * @param known whether that address has an account
 */
public record Found(LinkTarget target, String email, boolean known) {
    /** Without the address. */
    @Override
    public String toString() {
        return "found " + target.purpose();
    }
}
