package inzage.connector.sync;

import java.io.IOException;

/** A source that cannot be reached just now. The message is a sentence for the operator: no secret, no person. */
public final class SourceOutage extends IOException {
    private static final long serialVersionUID = 1L;

    public SourceOutage(String sentence) {
        super(sentence);
    }

    public SourceOutage(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
