package inzage.connector.publication;

/** Why something is hidden: the word of the first rule that hides it. For the school desk; never sent to those it is hidden from. */
public enum Reason {
    /** The school's portal is closed for now: by its desk, or because the database was loaded from a backup. */
    MAINTENANCE,
    ACCOUNT_INACTIVE,
    ACCOUNT_BLOCKED,
    OTHER_GUARDIAN,
    NO_LINK,
    NO_ACCESS_RIGHT,
    NOT_ATTENDING,
    CONSENT_MISSING,
    SOURCE_REJECTED,
    /** A restriction of processing is recorded for the student. */
    RESTRICTED,
    MODULE_OFF,
    NOT_ON_DASHBOARD,
    YEAR_NOT_AVAILABLE,
    BEFORE_START_DATE,
    CATEGORY_NOT_PUBLISHED,
    /** Its author does not want it to be seen, or nobody said whether the author does. */
    VETOED,
    SOURCE_WITHHELD,
    OUTSIDE_PUBLICATION_PERIOD,
    OTHER_AUDIENCE,
    NOT_DETERMINED,
    EXAM_HOLD,
    REPORT_NOT_RELEASED,
    /** It came, or changed, after the last release moment. */
    NOT_YET_RELEASED,
    INTERMEDIATE_RESULT,
    DERIVED_FROM_HIDDEN,
    /** A source's average, while the school shows averages of what is visible in their place. */
    OWN_AVERAGE_INSTEAD,
    /** Not among what is shown of others: a classmate who is not in the list. */
    FIELD_WITHHELD,
    /** A rule broke; nothing opens because of a mistake. */
    RULE_FAILED
}
