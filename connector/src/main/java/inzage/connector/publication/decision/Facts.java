package inzage.connector.publication.decision;

import inzage.connector.access.AccessDecision;
import inzage.connector.access.restriction.Restriction;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Consent;
import inzage.connector.exam.Determination;
import inzage.connector.exam.ExamHold;
import inzage.connector.publication.place.Belonging;
import inzage.connector.publication.release.Releases;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything beside the slice that a decision may depend on. What was not read is closed, not open.
 *
 * @param maintenance whether the school's portal is closed for now
 * @param releases up to when results are released
 * @param restrictions of the school's students, of whom some may be listed beside this one; also those withdrawn
 */
public record Facts(
        boolean maintenance,
        Settings settings,
        Calendar calendar,
        Stored<Student> student,
        Rights rights,
        Placement placement,
        Exams exams,
        Releases releases,
        List<Restriction> restrictions) {
    public Facts {
        restrictions = List.copyOf(restrictions);
    }

    /** The same with something else that bears on results. */
    public Facts with(Exams other) {
        return new Facts(maintenance, settings, calendar, student, rights, placement, other, releases, restrictions);
    }

    /**
     * What stands between the viewer and the student; all but {@code others} empty for a student who looks at the own file.
     *
     * @param links the source's links between the viewer's persons and the student
     * @param guardians the viewer's persons
     * @param decisions of the desk about those links, also those withdrawn
     * @param consents of the student to those persons, also those withdrawn
     * @param others the student's guardians who are not the viewer, whoever looks: what is theirs is not the viewer's
     */
    public record Rights(
            List<Stored<Guardianship>> links,
            List<Stored<Guardian>> guardians,
            List<AccessDecision> decisions,
            List<Consent> consents,
            List<Guardian> others) {
        /** Nothing. */
        public static final Rights NONE = new Rights(List.of(), List.of(), List.of(), List.of(), List.of());

        public Rights {
            links = List.copyOf(links);
            guardians = List.copyOf(guardians);
            decisions = List.copyOf(decisions);
            consents = List.copyOf(consents);
            others = List.copyOf(others);
        }
    }

    /**
     * Where the student belongs.
     *
     * @param schoolHasEnrolments whether any source of the school delivers enrolments at all
     * @param memberships of groups, in whatever school year
     * @param belonging what else tells where, for a school that restricts some module
     */
    public record Placement(
            List<Enrolment> enrolments,
            boolean schoolHasEnrolments,
            List<Membership> memberships,
            Belonging belonging) {
        public Placement {
            enrolments = List.copyOf(enrolments);
            memberships = List.copyOf(memberships);
        }

        /** At a school where every child has the same modules. */
        public Placement(List<Enrolment> enrolments, boolean schoolHasEnrolments, List<Membership> memberships) {
            this(enrolments, schoolHasEnrolments, memberships, Belonging.UNKNOWN);
        }
    }

    /** That the student is in a group of a school year. */
    public record Membership(String schoolYear, GroupMember member) {
        /** Both ends are inclusive; one that is not said is that of the group's school year. */
        public boolean on(LocalDate day, Calendar calendar) {
            return during(new DateRange(null, day, day), calendar);
        }

        /** Whether the student is in the group on at least one of these days. */
        public boolean during(DateRange days, Calendar calendar) {
            return !days.through().isBefore(first(calendar)) && !days.from().isAfter(last(calendar));
        }

        /** The days on which the student comes into the group and is no longer in it. */
        public List<LocalDate> turns(Calendar calendar) {
            return List.of(first(calendar), last(calendar).plusDays(1));
        }

        private LocalDate first(Calendar calendar) {
            return Objects.requireNonNullElseGet(member.from(), () -> calendar.firstDay(schoolYear));
        }

        private LocalDate last(Calendar calendar) {
            return Objects.requireNonNullElseGet(member.through(), () -> calendar.lastDay(schoolYear));
        }
    }

    /**
     * What bears on results.
     *
     * @param holds of this student
     * @param rejects of records of this student, open now or since the last release moment
     */
    public record Exams(List<Determination> determinations, List<ExamHold> holds, List<OpenReject> rejects) {
        /** Nothing determined, nothing held, nothing rejected. */
        public static final Exams NONE = new Exams(List.of(), List.of(), List.of());

        public Exams {
            determinations = List.copyOf(determinations);
            holds = List.copyOf(holds);
            rejects = List.copyOf(rejects);
        }
    }
}
