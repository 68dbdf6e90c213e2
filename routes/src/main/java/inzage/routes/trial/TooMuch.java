package inzage.routes.trial;

import java.io.IOException;

/** More came than a trial holds. The message is a sentence for the operator. */
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(long bytes) {
        super("There is more than a check can hold (" + (bytes >> 20)
                + " MB). Nothing else is known to be wrong: ask for a dry run instead.");
    }
}
