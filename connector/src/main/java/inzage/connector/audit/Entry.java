package inzage.connector.audit;

import java.time.Instant;

/** A line before it is written. */
record Entry(Instant at, Actor actor, Act act) {}
