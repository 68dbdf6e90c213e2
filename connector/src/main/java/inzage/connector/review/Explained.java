package inzage.connector.review;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Explanation;
import inzage.connector.publication.Names.SubjectName;
import java.util.Map;

/** What the desk hears when it asks why somebody does not see something. */
public sealed interface Explained {
    /**
     * What every rule says.
     *
     * @param subjects names of those that the explanation mentions
     */
    record Answered(Explanation explanation, Map<RecordId, SubjectName> subjects) implements Explained {
        public Answered {
            subjects = Map.copyOf(subjects);
        }
    }

    /** The child is the asker's own. */
    record OwnChild() implements Explained {}

    /** The school has no such member or no such child. */
    record Unknown() implements Explained {}
}
