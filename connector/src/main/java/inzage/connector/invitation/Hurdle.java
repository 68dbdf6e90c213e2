package inzage.connector.invitation;

/** Why somebody is not invited. */
public enum Hurdle {
    /** May look at nobody: not linked, unknown, refused, closed, or the student is of age and did not consent. */
    NO_ACCESS,
    /** No address that can be one. */
    NO_EMAIL,
    /** Somebody with another name has the same address: neither is invited. */
    EQUAL_ADDRESS,
    /** A student whose address was not given by the school. */
    OTHER_DOMAIN
}
