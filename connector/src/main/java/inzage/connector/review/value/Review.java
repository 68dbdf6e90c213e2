package inzage.connector.review.value;

import java.time.Instant;

/**
 * That an operator looks at values of a school.
 *
 * @param account who opened it; nobody else looks through it
 * @param until when it ends by itself
 */
public record Review(long id, String school, String account, Instant until) {}
