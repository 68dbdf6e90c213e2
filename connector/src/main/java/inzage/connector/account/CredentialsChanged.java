package inzage.connector.account;

/**
 * Published inside the transaction in which what somebody signs in with changed, by whatever road. The owner of the account is
 * told by mail, because it may have been somebody else.
 *
 * @param account its id
 */
public record CredentialsChanged(String account, What what) {
    /** What was changed. */
    public enum What {
        PASSWORD,
        /** The address that is signed in with. */
        ADDRESS,
        /** Set up, replaced, turned off or reset. */
        SECOND_FACTOR,
        /** Made anew. */
        RECOVERY_CODES;

        /** Whether it is what an account is known and entered by: whatever else was opened with it is closed then. */
        public boolean entry() {
            return this == PASSWORD || this == ADDRESS;
        }
    }
}
