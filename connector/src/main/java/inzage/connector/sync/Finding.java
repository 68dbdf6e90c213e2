package inzage.connector.sync;

/**
 * What a guard says against a plan.
 *
 * @param guard its name in the school's file: {@code withdrawn}, {@code empty}, {@code missing}, {@code changed}, {@code links}, {@code rejected},
 *     {@code opened}, {@code definition}; {@code approved}: what was approved is not what would be done now
 * @param subject the kind or record set it is about
 * @param sentence with figures, for the operator
 */
public record Finding(String guard, String subject, String sentence) {}
