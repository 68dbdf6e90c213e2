package inzage.connector.alarm.rule;

/**
 * Something that is wrong with a source at the moment.
 *
 * @param occasion grows with every further time that it happens while it lasts: the number of a run, or seconds since 1970
 * @param sentence for the operator: what is wrong and what to do; names no person
 */
public record Concern(AlarmKind kind, long occasion, String sentence) {}
