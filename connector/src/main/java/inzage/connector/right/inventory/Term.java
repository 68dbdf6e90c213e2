package inzage.connector.right.inventory;

/** How long rows are kept if nobody asks for anything. */
public enum Term {
    /** As long as their source delivers them, then {@code inzage.retention.withdrawn}. */
    DELIVERED,
    /** {@code inzage.retention.versions}. */
    VERSIONS,
    /** {@code inzage.retention.runs}. */
    RUNS,
    /** {@code inzage.retention.rejects}, from when they were resolved. */
    REJECTS,
    /** {@code inzage.rights.leavers} after the person left. */
    PERSON,
    /** {@code inzage.rights.accounts} after the account lost its last membership. */
    ACCOUNT,
    /** {@code inzage.sign-in.keep}. */
    SIGN_INS,
    /** {@code inzage.portal.longest} at most. */
    SESSION,
    /** Until it was worked off, a matter of minutes. */
    WORKED_OFF,
    /** {@code inzage.landing.keep}. */
    LANDED,
    /** The audit's own term. */
    AUDIT,
    /** {@code inzage.rights.exports}. */
    EXPORTS,
    /** {@code inzage.alarms.keep}. */
    ALARMS,
    /** As long as the school is here. */
    SCHOOL,
    /** As long as this installation is. */
    ALWAYS
}
