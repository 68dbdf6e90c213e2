package inzage.connector.review;

import inzage.connector.audit.Actor;
import java.time.Instant;

/**
 * That somebody of the staff looked as an account.
 *
 * @param by the account of the one who looked
 * @param role in which
 * @param until when it ended, or will end by itself
 */
public record PastLook(String school, String by, Actor.Role role, Instant from, Instant until) {}
