package inzage.connector.access;

import inzage.connector.canonical.RecordId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Decisions of the school's desk about links, kept with who and when. */
@Service
public class AccessDecisions {
    /** Decides about a link; a decision of the same kind that stands already stays as it is. */
    public void decide(String school, RecordId student, RecordId guardian, AccessDecision.Kind kind, String by) {
        throw new UnsupportedOperationException();
    }

    /** Withdraws the standing decision of this kind, if there is one; effective at once. */
    public void withdraw(String school, RecordId student, RecordId guardian, AccessDecision.Kind kind, String by) {
        throw new UnsupportedOperationException();
    }

    /** All decisions about a student's links, also those withdrawn. */
    public List<AccessDecision> of(String school, RecordId student) {
        throw new UnsupportedOperationException();
    }
}
