package inzage.portal.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What can be wrong with a request. The name is part of the API, as the end of the problem's {@code type}. */
public enum ProblemKind {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    INVALID(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    SIGN_IN_REFUSED(HttpStatus.UNAUTHORIZED),
    /** Also for a school or source that is not there. */
    SIGNATURE_WRONG(HttpStatus.UNAUTHORIZED),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS),
    SIGN_IN_AGAIN(HttpStatus.FORBIDDEN),
    CODE_WRONG(HttpStatus.FORBIDDEN),
    /** Staff has none, or gave no code in this session. */
    SECOND_FACTOR_REQUIRED(HttpStatus.FORBIDDEN),
    SECOND_FACTOR_ON(HttpStatus.CONFLICT),
    /** A session that is open gave a password that is not the account's. */
    PASSWORD_WRONG(HttpStatus.FORBIDDEN),
    PASSWORD_TOO_SHORT(HttpStatus.BAD_REQUEST),
    PASSWORD_TOO_LONG(HttpStatus.BAD_REQUEST),
    PASSWORD_TOO_EASY(HttpStatus.BAD_REQUEST),
    PASSWORD_TOO_PERSONAL(HttpStatus.BAD_REQUEST),
    CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN),
    /** Who looks as another changes nothing. */
    READ_ONLY(HttpStatus.FORBIDDEN),
    PREVIEW_OVER(HttpStatus.FORBIDDEN),
    OWN_CHILD(HttpStatus.FORBIDDEN),
    /** The school does not let operators look at values, or not any more. */
    NOT_GRANTED(HttpStatus.FORBIDDEN),
    /** Also for what is there but must not be known of. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** One answer for a link that was used, voided, is too old or never was. */
    LINK_GONE(HttpStatus.GONE),
    ACCOUNT_EXISTS(HttpStatus.CONFLICT),
    OTHER_ACCOUNT(HttpStatus.CONFLICT),
    JOIN_REFUSED(HttpStatus.CONFLICT),
    NOT_INVITED(HttpStatus.CONFLICT),
    NUMBER_CHANGED(HttpStatus.CONFLICT),
    SETTINGS_CHANGED(HttpStatus.CONFLICT),
    TOKENS_FULL(HttpStatus.CONFLICT),
    /** Comes with sentences of its own. */
    SETTINGS_REFUSED(HttpStatus.BAD_REQUEST),
    REPLAYED(HttpStatus.CONFLICT),
    /** Comes with a sentence of its own. */
    REPLAY_REFUSED(HttpStatus.CONFLICT),
    NOT_HELD(HttpStatus.CONFLICT),
    /** What would be erased is not what was confirmed. */
    ERASURE_CHANGED(HttpStatus.CONFLICT),
    RUN_AT_WORK(HttpStatus.CONFLICT),
    /** Of what is kept of people, in an hour. */
    ENOUGH_COPIES(HttpStatus.TOO_MANY_REQUESTS),
    /** By staff, of a school, in an hour. */
    ENOUGH_READ(HttpStatus.TOO_MANY_REQUESTS),
    NO_DELIVERY(HttpStatus.BAD_REQUEST),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The name in the API and in the texts: {@code not-found}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an error that comes from the framework means to the one who asked. */
    static ProblemKind of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> NOT_SIGNED_IN;
            case 403, 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status.is4xxClientError() ? BAD_REQUEST : FAILED;
        };
    }
}
