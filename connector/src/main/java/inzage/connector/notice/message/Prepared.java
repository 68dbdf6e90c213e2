package inzage.connector.notice.message;

/** What came of deciding again just before sending. */
public sealed interface Prepared {
    /** To be handed over at once. */
    record Ready(Mail mail) implements Prepared {}

    /** Nothing goes out now; the message's row says why. */
    record Nothing(long message) implements Prepared {}
}
