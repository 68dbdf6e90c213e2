package inzage.connector.account.activation;

/** What came of using a link. */
public enum Entry {
    /** Done; the link is used up. */
    DONE,
    /** There is no such link: used, voided, expired, bound to an address that is not the right one any more, or never made. */
    GONE,
    /** The address of the link has an account: its owner signs in and uses the link then. The link is not used up. */
    SIGN_IN_FIRST,
    /** The address of the link belongs to another account than the one that is signed in. The link is not used up. */
    OTHER_ACCOUNT,
    /** This account cannot be that person too: it is somebody else there already. The link is not used up. */
    NOT_POSSIBLE
}
