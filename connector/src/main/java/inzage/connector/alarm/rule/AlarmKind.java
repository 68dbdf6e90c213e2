package inzage.connector.alarm.rule;

/** What can be wrong with a source. */
public enum AlarmKind {
    /** Nothing was applied for longer than its schedule, or its file, promises. */
    OVERDUE,
    /** A run is due, or was asked for, and does not start. */
    NOT_STARTED,
    /** A guard held a run: a person has to decide. */
    HELD,
    /** Several runs in a row failed. */
    FAILED,
    /** Its system is left alone, because most calls to it fail. */
    RESTING,
    /** Averages that it delivers do not fit what it says they are made of. */
    IMPLAUSIBLE,
    /** More students or guardians of a school left at once than is plausible: they are kept until a person approves. */
    LEAVERS,
    /** Somebody of staff reads more of a school than is plausible. */
    MANY_READ,
    /** Mails of a school were tried as often as allowed and did not go out. */
    MAIL_PARKED
}
