package inzage.connector.publication.setting;

import java.util.Set;

/**
 * Which fields of what is visible are shown.
 *
 * @param remarks names of the kinds whose remark is shown
 * @param absenceReasonsFrom16 whether guardians see a reason that a student of 16 or older gave
 * @param staffContact whether e-mail and phone of staff are shown
 * @param classmatesAddresses whether the addresses of classmates are shown, as far as they are not secret
 */
public record FieldSettings(
        Set<String> remarks, boolean absenceReasonsFrom16, boolean staffContact, boolean classmatesAddresses) {
    /** None of them. */
    public static final FieldSettings CLOSED = new FieldSettings(Set.of(), false, false, false);

    public FieldSettings {
        remarks = Set.copyOf(remarks);
    }
}
