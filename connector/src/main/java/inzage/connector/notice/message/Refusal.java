package inzage.connector.notice.message;

/** Why a mail did not go out, as far as that can be told. */
public enum Refusal {
    /** It did not leave: no connection, or "try later". */
    FOR_NOW,
    /** The address or the mail is refused for good. */
    FOR_GOOD,
    /** The connection broke after the handing over began: it may have arrived. */
    UNCLEAR
}
