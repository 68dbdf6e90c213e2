package inzage.connector.review;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Keeps staff from using their office about a child of their own: a colleague does it. Each attempt is written down. */
@Service
public class OwnChildren {
    private final Kinship kinship;
    private final Audit audit;

    public OwnChildren(Kinship kinship, Audit audit) {
        this.kinship = kinship;
        this.audit = audit;
    }

    /**
     * Whether a student is the own child of the one who asks, who is then refused.
     *
     * @param resource what was asked for
     */
    public boolean refused(Actor who, String school, RecordId student, String resource) {
        boolean own = kinship.own(who.account(), school, student);
        if (own) {
            audit.looked(who, Act.of(school, resource, "REFUSED_OWN_CHILD").about(student));
        }
        return own;
    }

    /**
     * Whether a guardian is linked to an own child of the one who asks, who is then refused: the other parent is nobody's office.
     *
     * @param resource what was asked for
     */
    public boolean refusedGuardian(Actor who, String school, RecordId guardian, String resource) {
        Set<RecordId> common = kinship.common(who.account(), school, guardian);
        common.forEach(child ->
                audit.looked(who, Act.of(school, resource, "REFUSED_OWN_CHILD").about(child)));
        return !common.isEmpty();
    }

    /** The students of a school about whom an account decides nothing. */
    public Set<RecordId> of(Actor who, String school) {
        return kinship.children(who.account(), school);
    }
}
