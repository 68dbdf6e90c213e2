package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.School;
import inzage.connector.canonical.Site;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A guardian with a child of fourteen and one of age, who consented to nothing. */
final class TwoChildren {
    static final RecordId ADULT = id(5);
    static final Instant END_OF_YEAR = Instant.parse("2027-07-31T22:00:00Z");

    private TwoChildren() {}

    static Desk at(TestDatabase database) {
        Desk desk = new Desk(database);
        List<String> everybody = List.of("guardians", "students");
        desk.school.settings.put("modules", Map.of("results", everybody, "absences", everybody));
        desk.school.settings.put("exam", Map.of("partsAsTests", "false"));
        desk.school
                .with(60, School.class, "name", "Merel", "timeZone", "Europe/Amsterdam", "locale", "nl")
                .with(61, Site.class, "name", "Noord", "phone", "053-0000000")
                .with(11, Subject.class, "code", "wi", "name", "Wiskunde")
                .with(12, Subject.class, "name", "Nederlands")
                .with(62, StaffMember.class, "givenName", "Ada", "prefix", "de", "familyName", "Uil")
                .with(
                        63,
                        Group.class,
                        "name",
                        "3A",
                        "kind",
                        Group.Kind.HOME,
                        "schoolYear",
                        "2026-2027",
                        "mentors",
                        refs(62))
                .with(64, GroupMember.class, "group", Ref.id(id(63)), "student", Ref.id(STUDENT))
                .with(65, GroupMember.class, "group", Ref.id(id(63)), "student", Ref.id(ADULT))
                .with(2, Guardian.class, "familyName", "Specht")
                .with(
                        1,
                        Student.class,
                        "givenName",
                        "Puk",
                        "familyName",
                        "Specht",
                        "phone",
                        "0600000000",
                        "birthDate",
                        LocalDate.parse("2012-05-04"),
                        "site",
                        Ref.id(id(61)))
                .with(
                        5,
                        Student.class,
                        "givenName",
                        "Jip",
                        "familyName",
                        "Specht",
                        "birthDate",
                        LocalDate.parse("2008-05-04"))
                .with(
                        21,
                        Guardianship.class,
                        "student",
                        Ref.id(STUDENT),
                        "guardian",
                        Ref.id(GUARDIAN),
                        "portalAccess",
                        Ynu.YES)
                .with(
                        22,
                        Guardianship.class,
                        "student",
                        Ref.id(ADULT),
                        "guardian",
                        Ref.id(GUARDIAN),
                        "portalAccess",
                        Ynu.YES)
                .with(
                        71,
                        Absence.class,
                        "student",
                        Ref.id(STUDENT),
                        "date",
                        LocalDate.parse("2026-10-01"),
                        "kind",
                        Absence.Kind.LATE,
                        "reasonBy",
                        Absence.ReasonBy.SCHOOL);
        return desk;
    }
}
