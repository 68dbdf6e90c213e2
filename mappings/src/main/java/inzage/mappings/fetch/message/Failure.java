package inzage.mappings.fetch.message;

/** Why there is no answer. */
public enum Failure {
    UNKNOWN_HOST(true, "its name is not known on the internet: is the address right?"),
    REFUSED(true, "it accepts no connection: is the address right, and may this server connect?"),
    TIMEOUT(true, "it did not answer in time"),
    CUT_OFF(true, "it broke off in the middle of an answer"),
    RESTING(false, "it failed so often that it is left alone for a while"),
    TLS(false, "its certificate, or ours, is not accepted: the connection would not be safe"),
    TOO_LARGE(false, "its answer is larger than anything this program takes");

    private final boolean passing;
    private final String sentence;

    Failure(boolean passing, String sentence) {
        this.passing = passing;
        this.sentence = sentence;
    }

    /** Whether it may be over soon. */
    public boolean passing() {
        return passing;
    }

    /** To the operator, after the name of the system. */
    public String sentence() {
        return sentence;
    }
}
