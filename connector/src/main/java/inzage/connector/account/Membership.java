package inzage.connector.account;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import java.util.Set;

/**
 * That an account stands for somebody in a school's records.
 *
 * @param persons the guardian records that are this person (a source may list one mother once per child), or the one student
 */
public record Membership(
        String account, String school, Viewer.Kind kind, Viewer.MembershipState state, Set<RecordId> persons) {
    public Membership {
        persons = Set.copyOf(persons);
        if (persons.isEmpty() || kind == Viewer.Kind.STUDENT && persons.size() != 1) {
            throw new IllegalArgumentException("a membership is for somebody, a student's for one student");
        }
    }
}
