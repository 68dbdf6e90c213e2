package inzage.connector.right;

import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;

/**
 * Somebody of whom a school's sources delivered records.
 *
 * @param id over all sources and years
 */
public record Person(String school, Sort sort, RecordId id) {
    /** What they are at the school. The name is stored. */
    public enum Sort {
        STUDENT,
        GUARDIAN;

        /** The kind of the record that is theirs. */
        public Kind kind() {
            return switch (this) {
                case STUDENT -> Kind.of(Student.class);
                case GUARDIAN -> Kind.of(Guardian.class);
            };
        }
    }
}
