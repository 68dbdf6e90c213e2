package inzage.connector.account;

/**
 * Published inside the transaction in which what somebody signs in with changed, by whatever road. The owner of the account is
 * told by mail, because it may have been somebody else.
 *
 * @param account its id
 */
public record CredentialsChanged(String account, What what) {
    /** What changed. */
    public enum What {
        PASSWORD,
        SECOND_FACTOR
    }
}
