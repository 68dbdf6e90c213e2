package inzage.connector.access;

import inzage.connector.canonical.RecordId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link that shows nothing only because nobody said whether it may.
 *
 * @param since when the link came from the source
 * @param oneByOne why it is not part of a confirmation in bulk; empty if it is
 */
public record LinkToConfirm(
        RecordId student,
        RecordId guardian,
        String studentName,
        String guardianName,
        @Nullable String relation,
        Instant since,
        Set<Caution> oneByOne) {
    public LinkToConfirm {
        oneByOne = Set.copyOf(oneByOne);
    }

    /** What asks for a decision of its own. */
    public enum Caution {
        OTHER_RELATIVE,
        SEVENTEEN_OR_OLDER,
        SECRET_ADDRESS,
        MORE_THAN_TWO_GUARDIANS,
        DIFFERENT_ADDRESSES,
        /** Named by the student or by the guardian alone, in a source that names links from both sides. */
        NAMED_FROM_ONE_SIDE,
        /** Of the one who asks: somebody else decides. */
        OWN_CHILD
    }

    /** The same with one more. */
    LinkToConfirm with(Caution caution) {
        Set<Caution> cautions = EnumSet.of(caution);
        cautions.addAll(oneByOne);
        return new LinkToConfirm(student, guardian, studentName, guardianName, relation, since, cautions);
    }

    /** The ids alone: names are not for a log. */
    @Override
    public String toString() {
        return "LinkToConfirm[" + student + ", " + guardian + "]";
    }
}
