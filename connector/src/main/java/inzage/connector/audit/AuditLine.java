package inzage.connector.audit;

import java.time.Instant;

/** One line: who did what when. Its id tells it apart; lines are numbered in the order in which they were begun. */
public record AuditLine(long id, Instant at, Actor actor, Act act) {}
