package inzage.routes.fetch.call;

import java.io.IOException;

/** An answer is larger, once it is not compressed any more, than anything that is taken. */
final class AnswerTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerTooLarge(int most) {
        super("an answer of more than " + most + " bytes");
    }
}
