package inzage.connector.notice.birthday;

import inzage.connector.account.letter.LetterBox;
import inzage.connector.account.letter.LetterKind;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.consent.Age;
import inzage.connector.publication.Child;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Tells, each once, who turns eighteen within the week, and whose access closed because a child did. Names nobody. */
@Service
public class Birthdays {
    private static final int WEEK = 7;
    /** What is written later might be sent in the hour before. */
    private static final int SOONEST = 2;

    /** For so many days it is still told if the program was away on the day itself; later it is no news. */
    private static final int LATEST = 3;

    private final Schools schools;
    private final SchoolReader reader;
    private final Memberships memberships;
    private final Publication publication;
    private final BirthdayRows rows;
    private final LetterBox letters;
    private final TransactionOperations transactions;
    private final Clock clock;

    Birthdays(
            Schools schools,
            SchoolReader reader,
            Memberships memberships,
            Publication publication,
            BirthdayRows rows,
            LetterBox letters,
            TransactionOperations transactions,
            Clock clock) {
        this.schools = schools;
        this.reader = reader;
        this.memberships = memberships;
        this.publication = publication;
        this.rows = rows;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** To be called once a day; called again, it tells nothing twice. */
    public void tell() {
        schools.all().forEach(this::tell);
    }

    private void tell(SchoolSetup school) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, school.zone());
        reader.all(school.id(), Student.class).stream()
                .filter(student -> !student.withheld() && student.record().attending() != Ynu.NO)
                .forEach(student -> tell(school.id(), student, today, now));
    }

    private void tell(String school, Stored<Student> student, LocalDate today, Instant now) {
        LocalDate birthDate = student.record().birthDate();
        if (birthDate == null) {
            return;
        }
        long left = ChronoUnit.DAYS.between(today, Age.reaches(birthDate, Age.OF_AGE));
        if (left >= SOONEST && left <= WEEK) {
            members(school, student.id(), Viewer.Kind.STUDENT)
                    .forEach(member -> tell(member, student.id(), LetterKind.OF_AGE_SOON, now));
        } else if (left <= 0 && left > -LATEST) {
            members(school, student.id(), Viewer.Kind.GUARDIAN).stream()
                    .filter(member -> closed(member, student.id(), now))
                    .forEach(member -> tell(member, student.id(), LetterKind.OF_AGE_CLOSED, now));
        }
    }

    private List<Membership> members(String school, RecordId student, Viewer.Kind kind) {
        return memberships.viewers(school, student).stream()
                .filter(member -> member.kind() == kind && member.state() == MembershipState.ACTIVE && member.mail())
                .toList();
    }

    /** For want of a consent, and for nothing else: who may not look for another reason is told nothing. */
    private boolean closed(Membership member, RecordId student, Instant now) {
        Viewer viewer = memberships.viewer(member, Viewer.Surface.MAIL, Viewer.Intent.READ, now);
        return publication.children(viewer).stream()
                .anyMatch(child -> child.id().equals(student) && child.state() == Child.State.CONSENT_MISSING);
    }

    private void tell(Membership member, RecordId student, LetterKind kind, Instant now) {
        transactions.executeWithoutResult(status -> {
            if (rows.add(member, student, kind, now)) {
                letters.tell(kind, member.account());
            }
        });
    }
}
