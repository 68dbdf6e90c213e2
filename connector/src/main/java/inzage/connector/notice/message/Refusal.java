package inzage.connector.notice.message;

/** Why a mail did not go out, as far as that can be told. */
public enum Refusal {
    /** It did not leave: "try later", or a connection that broke too early. */
    FOR_NOW,
    /** No server took any mail: none there, or it does not let us in. That says nothing about this message. */
    NO_SERVER,
    /** The address or the mail is refused for good. */
    FOR_GOOD,
    /** The connection broke after the handing over began: it may have arrived. */
    UNCLEAR
}
