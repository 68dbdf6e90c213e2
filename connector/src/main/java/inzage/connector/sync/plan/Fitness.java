package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.store.RecordRow;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Reject;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a record fits into the store: one that does not is rejected by itself, and stops nobody else's. */
public final class Fitness {
    /** The code of a record that may be accepted once another source delivered what it refers to. */
    public static final String AUDIENCE_UNKNOWN = "AUDIENCE_UNKNOWN";

    private static final int LONGEST = 255;
    private static final int MAJORITY = 18;

    private Fitness() {}

    /** Of a record as it came. */
    static Optional<Reject> refusal(Mapped mapped) {
        if (mapped.key().length() > LONGEST) {
            return Optional.of(rejected(
                    mapped, Optional.empty(), "key", "KEY_TOO_LONG", "The key is longer than 255 characters."));
        }
        if (mapped.scope().length() > LONGEST) {
            return Optional.of(rejected(
                    mapped,
                    Optional.of(mapped.key()),
                    "scope",
                    "SCOPE_TOO_LONG",
                    "What it was delivered as a part of has a name that is longer than 255 characters; shorten it in the"
                            + " definition or at the source."));
        }
        return Optional.empty();
    }

    /** Of a record as it would be stored. */
    static Optional<Reject> refusal(Delivered delivered) {
        Mapped mapped = delivered.mapped();
        if (delivered.content().length() <= RecordRow.LONGEST_CONTENT) {
            return Optional.empty();
        }
        return Optional.of(rejected(
                mapped,
                Optional.of(mapped.key()),
                "",
                "CONTENT_TOO_LONG",
                "All of its fields together are longer than a million characters; shorten them at the source."));
    }

    /** Of a record that is for groups of which one is unknown: for the others alone it was not meant. */
    static Reject audience(Mapped mapped) {
        return rejected(
                mapped,
                Optional.of(mapped.key()),
                "audience",
                AUDIENCE_UNKNOWN,
                "It is for a group that is not known; who may see it cannot be told. Deliver the group, or correct its name.",
                true);
    }

    /**
     * Of a student who was an adult by the date that is stored and would be a minor by the one that is delivered: guardians would
     * see again what needed consent. A person has to look at it.
     */
    static Optional<Reject> majority(Mapped mapped, Canonical before, Canonical after, LocalDate today) {
        if (!(before instanceof Student was) || !(after instanceof Student is)) {
            return Optional.empty();
        }
        boolean younger = adult(was, today) && is.birthDate() != null && !adult(is, today);
        return younger
                ? Optional.of(rejected(
                        mapped,
                        Optional.of(mapped.key()),
                        "birthDate",
                        "ADULT_BECOMES_MINOR",
                        "The student was 18 or older by the birth date before, and is a minor by this one. The date before"
                                + " counts until the school has looked at it; correct it at the source."))
                : Optional.empty();
    }

    private static boolean adult(Student student, LocalDate today) {
        return student.birthDate() != null
                && !student.birthDate().plusYears(MAJORITY).isAfter(today);
    }

    static Reject twice(Mapped mapped) {
        return rejected(
                mapped,
                Optional.of(mapped.key()),
                "key",
                "KEY_TWICE",
                "The key was delivered before; the first record counts.");
    }

    private static Reject rejected(Mapped mapped, Optional<String> key, String field, String code, String message) {
        return rejected(mapped, key, field, code, message, false);
    }

    private static Reject rejected(
            Mapped mapped, Optional<String> key, String field, String code, String message, boolean protective) {
        String scope = mapped.scope();
        return new Reject(
                Kind.of(mapped.record()),
                key,
                Optional.empty(),
                Optional.empty(),
                Optional.of(field).filter(name -> !name.isEmpty()),
                code,
                message,
                protective,
                scope.substring(0, Math.min(scope.length(), LONGEST)),
                mapped.origin());
    }
}
