package inzage.connector.sync;

import java.time.Instant;
import java.time.ZoneId;

/** When a delivery was landed, in which zone its days are counted: what {@code run} means in a definition. */
public record MappingMoment(Instant landed, ZoneId zone) {}
