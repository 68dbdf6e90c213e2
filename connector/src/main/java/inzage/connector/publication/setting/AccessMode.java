package inzage.connector.publication.setting;

/** What a school takes as a right to look where its source says nothing about access. */
public enum AccessMode {
    /** Nothing: the desk confirms each link. */
    CONFIRM,
    /** That the source names the guardian legal representative, or with custody. */
    LEGAL_REPRESENTATIVES,
    /** That the guardian is listed at all: the school declared that its source lists only those entitled. */
    LISTED
}
