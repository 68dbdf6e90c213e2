package inzage.connector.audit;

import java.time.Instant;

/** One line: who did what when. */
public record AuditLine(long id, Instant at, Actor actor, Act act) {}
