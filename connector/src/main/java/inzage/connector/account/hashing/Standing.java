package inzage.connector.account.hashing;

/** What is known of somebody who wants a password hashed. */
public enum Standing {
    /** Signed in from the same network before, or is signed in. */
    KNOWN,
    /** Anybody else, and so also whoever tries passwords from many places. */
    STRANGER
}
