package inzage.connector.consent;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Consents of students, kept with their history. Only the student gives them: callers see to that, there is no other road. */
@Service
public class Consents {
    /** What the student can decide now: the guardians linked and what each may see; and whether the student is of age. */
    public ConsentView view(String school, RecordId student) {
        throw new UnsupportedOperationException();
    }

    /** Consents to some of the guardians linked now; others are ignored. Replaces what stood between them. {@code modules} empty: all. */
    public void give(String school, RecordId student, Set<RecordId> guardians, Set<Module> modules) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #give}, one for each guardian linked now. */
    public void giveToAll(String school, RecordId student, Set<Module> modules) {
        throw new UnsupportedOperationException();
    }

    /** Effective at once. */
    public void withdraw(String school, RecordId student, Set<RecordId> guardians) {
        throw new UnsupportedOperationException();
    }

    /** All consents of a student, also those withdrawn. */
    public List<Consent> of(String school, RecordId student) {
        throw new UnsupportedOperationException();
    }
}
