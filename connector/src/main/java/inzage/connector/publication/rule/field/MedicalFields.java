package inzage.connector.publication.rule.field;

import inzage.connector.publication.Viewer.Surface;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import java.util.Set;

/**
 * Of a student's health: all of it on the page only, never in mail, feed or export. The practitioner tells where the student lives,
 * and so is masked with the address.
 */
final class MedicalFields {
    private static final Set<String> EVERYTHING =
            Set.of("practitioner", "medication", "limitations", "allergies", "diet", "other");

    private MedicalFields() {}

    static Fields of(Question question) {
        if (question.viewer().surface() != Surface.PAGE) {
            return Fields.without(EVERYTHING);
        }
        return StudentFields.addressMasked(question) ? Fields.without(Set.of("practitioner")) : Fields.ALL;
    }
}
