package inzage.connector.account.membership;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * That an account stands for somebody in a school's records.
 *
 * @param persons the guardian records that are this person (a source may list one mother once per child), or the one student
 * @param suspended those of them of whom nobody knows whether they still are this person: nothing is shown on their behalf
 * @param mail whether the school lets this member be told of news by mail
 */
public record Membership(
        String account,
        String school,
        Viewer.Kind kind,
        Viewer.MembershipState state,
        Set<RecordId> persons,
        Set<RecordId> suspended,
        boolean mail) {
    public Membership {
        persons = Set.copyOf(persons);
        suspended = Set.copyOf(suspended);
        if (persons.isEmpty() || kind == Viewer.Kind.STUDENT && persons.size() != 1) {
            throw new IllegalArgumentException("a membership is for somebody, a student's for one student");
        }
    }

    /** Of nobody who is suspended, told by mail. */
    public Membership(
            String account, String school, Viewer.Kind kind, Viewer.MembershipState state, Set<RecordId> persons) {
        this(account, school, kind, state, persons, Set.of(), true);
    }

    /** On whose behalf something may be shown. */
    public Set<RecordId> standing() {
        return persons.stream().filter(Predicate.not(suspended::contains)).collect(Collectors.toSet());
    }
}
