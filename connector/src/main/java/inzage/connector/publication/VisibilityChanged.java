package inzage.connector.publication;

import inzage.connector.canonical.RecordId;

/**
 * Published, inside the transaction that writes it, when a decision of people changes what somebody may see of a student: a
 * consent, a confirmed or closed link.
 */
public record VisibilityChanged(String school, RecordId student) {}
