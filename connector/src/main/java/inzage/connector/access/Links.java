package inzage.connector.access;

import inzage.connector.access.LinkToConfirm.Caution;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Consents;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The links between students and guardians that wait for the school's desk. */
@Service
public class Links {
    private final SchoolReader reader;
    private final AccessDecisions decisions;
    private final Audit audit;
    private final Consents consents;
    private final SchoolSettings settings;
    private final Schools schools;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Links(
            SchoolReader reader,
            AccessDecisions decisions,
            Audit audit,
            Consents consents,
            SchoolSettings settings,
            Schools schools,
            TransactionTemplate transaction,
            Clock clock) {
        this.reader = reader;
        this.decisions = decisions;
        this.audit = audit;
        this.consents = consents;
        this.settings = settings;
        this.schools = schools;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Links whose effective access is no only because it is unknown, oldest first.
     *
     * @param own children of the one who asks; their links are not for him to confirm
     */
    public List<LinkToConfirm> toConfirm(String school, Set<RecordId> own) {
        return waiting(school).stream()
                .map(link -> own.contains(link.student()) ? link.with(Caution.OWN_CHILD) : link)
                .toList();
    }

    private List<LinkToConfirm> waiting(String school) {
        return new OpenLinks(
                        reader.all(school, Guardianship.class),
                        reader.all(school, Student.class),
                        reader.all(school, Guardian.class),
                        new Predecided(decisions.standing(school), consents.standing(school)),
                        settings.of(school).access(),
                        LocalDate.ofInstant(
                                clock.instant(),
                                schools.find(school).orElseThrow().zone()))
                .oldestFirst();
    }

    /**
     * Confirms every link that asks for no decision of its own.
     *
     * @param expected how many the desk was told there are
     * @param own children of the one who confirms
     * @return how many were confirmed; empty, and nothing done, if their number is another by now
     */
    public OptionalInt confirmAll(String school, int expected, Actor by, Set<RecordId> own) {
        return transaction.execute(status -> {
            List<LinkToConfirm> waiting = toConfirm(school, own).stream()
                    .filter(link -> link.oneByOne().isEmpty())
                    .toList();
            if (waiting.size() != expected) {
                return OptionalInt.empty();
            }
            waiting.forEach(link -> confirmed(school, link.student(), link.guardian(), by));
            return OptionalInt.of(waiting.size());
        });
    }

    private void confirmed(String school, RecordId student, RecordId guardian, Actor by) {
        decisions.decide(school, student, guardian, AccessDecision.Kind.CONFIRMED, by.account());
        audit.acted(by, Act.of(school, "link", "CONFIRMED_IN_BULK").about(student));
    }
}
