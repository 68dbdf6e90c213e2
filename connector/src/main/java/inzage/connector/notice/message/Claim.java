package inzage.connector.notice.message;

/**
 * A message that this process may send.
 *
 * @param attempt counts from 1
 * @param handle identifies the mail to mail servers and stays the same over all attempts, so that a copy is recognised
 */
public record Claim(long message, Matter matter, int attempt, String handle) {}
