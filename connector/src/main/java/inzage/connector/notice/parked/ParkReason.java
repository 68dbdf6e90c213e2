package inzage.connector.notice.parked;

/** Why a message is parked. */
public enum ParkReason {
    /** The recipient's server refused it for good: an address to be mended, in the school's administration. */
    REFUSED,
    /** It was put off as often as it was tried. */
    ATTEMPTS,
    /** For days there was no mail server that takes our mails. */
    NO_SERVER
}
