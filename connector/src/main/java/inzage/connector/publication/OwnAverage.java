package inzage.connector.publication;

import inzage.connector.canonical.RecordId;
import java.math.BigDecimal;

/**
 * Our running average of a subject in a school year over what this viewer sees, where the school chose {@code averages: OWN}.
 *
 * @param value one decimal, rounded half up once
 */
public record OwnAverage(RecordId subject, String schoolYear, BigDecimal value) {}
