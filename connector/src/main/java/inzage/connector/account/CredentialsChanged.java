package inzage.connector.account;

/** Published inside the transaction that changed what an account signs in with. */
public record CredentialsChanged(String account, What what) {
    /** What was changed. */
    public enum What {
        PASSWORD,
        /** Set up, replaced, turned off or reset. */
        SECOND_FACTOR,
        /** Made anew. */
        RECOVERY_CODES
    }
}
