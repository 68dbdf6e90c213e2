package inzage.connector.account.role;

/** What somebody does for one school. */
public enum Role {
    /** The school's own administrator. */
    DESK,
    /** Who determines exam results. */
    EXAM_BOARD
}
