package inzage.connector.member;

import inzage.connector.account.key.Exclusions;
import inzage.connector.invitation.SchoolPeople;
import inzage.connector.sync.PeopleChanges;
import org.springframework.stereotype.Service;

/**
 * Keeps a person out with every record, also one that a source brings later: a source may list one mother once per child, and who
 * comes in by the key of a record would come in by the new one.
 */
@Service
class KeptOut implements PeopleChanges {
    private final Exclusions exclusions;
    private final SchoolPeople people;

    KeptOut(Exclusions exclusions, SchoolPeople people) {
        this.exclusions = exclusions;
        this.people = people;
    }

    /** In the transaction that brings the record. */
    @Override
    public void people(String school) {
        if (!exclusions.of(school).isEmpty()) {
            people.of(school).forEach(person -> person.kept()
                    .ifPresent(state -> exclusions.put(school, person.records(), state)));
        }
    }
}
