package inzage.connector.consent;

/**
 * Who decides about a consent: always the student.
 *
 * @param account the student's
 * @param session how the session was opened in which it is decided, in a word: {@code password}, {@code open-id}
 */
public record Decider(String account, String session) {}
