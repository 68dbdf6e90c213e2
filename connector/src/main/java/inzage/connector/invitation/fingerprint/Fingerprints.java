package inzage.connector.invitation.fingerprint;

import inzage.connector.account.AddressDigests;
import inzage.connector.account.membership.MembershipGranted;
import inzage.connector.canonical.RecordId;
import inzage.connector.invitation.Listed;
import inzage.connector.invitation.SchoolPeople;
import inzage.connector.invitation.fingerprint.FingerprintRows.Known;
import inzage.connector.sync.PeopleChanges;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Watches that a key of the source still means the same person. It is compared with what the person was when the membership began
 * or the desk last confirmed it, so that it does not help to change name and address one after the other.
 */
@Service
public class Fingerprints implements PeopleChanges {
    private final FingerprintRows rows;
    private final SchoolPeople people;
    private final AddressDigests digests;
    private final Clock clock;

    public Fingerprints(FingerprintRows rows, SchoolPeople people, AddressDigests digests, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.digests = digests;
        this.clock = clock;
    }

    @EventListener
    void on(MembershipGranted granted) {
        people(granted.school());
    }

    /** In the transaction that changes the records: whoever may be somebody else sees nothing with the next request. */
    @Override
    public void people(String school) {
        List<Known> known = rows.ofSchool(school);
        Map<RecordId, Fingerprint> now =
                current(school, known.stream().map(Known::person).toList());
        known.forEach(person -> Optional.ofNullable(now.get(person.person()))
                .ifPresent(fingerprint -> compare(school, person, fingerprint)));
    }

    private void compare(String school, Known known, Fingerprint now) {
        if (known.fingerprint().isEmpty()) {
            rows.put(school, known.person(), now);
        } else if (!known.suspended() && known.fingerprint().get().another(now)) {
            rows.suspend(school, known.person(), clock.instant());
        }
    }

    /**
     * These records are the person that they were: what is in them now counts from here. Runs in the caller's transaction.
     *
     * @return whether there is any of them
     */
    public boolean confirm(String school, Set<RecordId> records) {
        Map<RecordId, Fingerprint> now = current(school, records);
        return now.entrySet().stream()
                .map(record -> rows.put(school, record.getKey(), record.getValue()))
                .reduce(false, Boolean::logicalOr);
    }

    private Map<RecordId, Fingerprint> current(String school, Collection<RecordId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : people.listed(school, persons)
                        .collect(Collectors.toMap(
                                Listed::id, listed -> Fingerprint.of(listed, digests), (one, other) -> one));
    }
}
