package inzage.connector.invitation;

import inzage.connector.account.Accounts;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Viewer;
import inzage.connector.store.Stored;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record of a person.
 *
 * @param name as it is shown
 * @param email if it is an address
 */
public record Listed(RecordId id, Viewer.Kind kind, String name, Optional<String> email) {
    static Listed of(Stored<Guardian> guardian) {
        return new Listed(
                guardian.id(),
                Viewer.Kind.GUARDIAN,
                PersonName.of(guardian.record()),
                address(guardian.record().email()));
    }

    static Listed ofStudent(Stored<Student> student) {
        return new Listed(
                student.id(),
                Viewer.Kind.STUDENT,
                PersonName.of(student.record()),
                address(student.record().email()));
    }

    /** Who this is: records that agree in it are one person. A student is known by the record, a guardian by name and address. */
    String identity() {
        boolean alone = kind == Viewer.Kind.STUDENT || email.isEmpty();
        return alone ? id.hex() : folded() + "\n" + compared();
    }

    /** The address in the form in which addresses are compared; empty without one. */
    public String folded() {
        return email.map(Accounts::folded).orElse("");
    }

    /** The name in the form in which names are compared: without case, accents and spaces. */
    public String compared() {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Neither name nor address. */
    @Override
    public String toString() {
        return "record " + id;
    }

    private static Optional<String> address(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(Accounts::isAddress);
    }
}
