package inzage.connector.notice.message;

/** What became of a message. */
public enum MessageState {
    /** To be sent, at once or after a pause. */
    QUEUED,
    /** Being handed over. */
    SENDING,
    /** Accepted by the mail server, or written to the folder. */
    SENT,
    /** Handed over without an answer: it may have arrived, so it is never repeated by itself. */
    UNKNOWN,
    /** Refused for good, or as often as allowed, or no server was there for too long; an operator may have it sent again. */
    PARKED,
    /** Nothing in it was visible any more when it was to be sent. */
    DROPPED
}
