package inzage.connector.publication.reading;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.School;
import inzage.connector.canonical.Site;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.publication.Names;
import inzage.connector.publication.Names.SchoolContact;
import inzage.connector.publication.Names.SiteName;
import inzage.connector.publication.Names.SubjectName;
import inzage.connector.publication.Names.TeacherName;
import inzage.connector.publication.Shown;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves what shown records refer to: from what is shown alone, so that no name tells of something hidden. */
public final class NamesReader {
    private final SchoolReader reader;
    private final Settings inForce;

    public NamesReader(SchoolReader reader, Settings inForce) {
        this.reader = reader;
        this.inForce = inForce;
    }

    public Names of(String school, List<? extends Shown<?>> shown, List<String> mentors) {
        return new Names(
                subjects(school, ids(shown, record -> Names.subjectOf(record).stream())),
                sites(school, ids(shown, NamesReader::site)),
                teachers(school, ids(shown, NamesReader::teachers)),
                mentors,
                contact(school));
    }

    private Map<RecordId, SubjectName> subjects(String school, Set<RecordId> ids) {
        return reader.find(school, Subject.class, ids).stream()
                .filter(this::open)
                .collect(Collectors.toMap(
                        Stored::id,
                        stored -> new SubjectName(
                                stored.record().code(), stored.record().name())));
    }

    private Map<RecordId, SiteName> sites(String school, Set<RecordId> ids) {
        return reader.find(school, Site.class, ids).stream()
                .filter(this::open)
                .collect(Collectors.toMap(
                        Stored::id,
                        stored -> new SiteName(
                                stored.record().name(),
                                stored.record().address(),
                                stored.record().phone())));
    }

    private Map<RecordId, TeacherName> teachers(String school, Set<RecordId> ids) {
        return reader.find(school, StaffMember.class, ids).stream()
                .filter(inForce::shows)
                .collect(Collectors.toMap(
                        Stored::id, stored -> new TeacherName(stored.record().code(), PersonName.of(stored.record()))));
    }

    private Optional<SchoolContact> contact(String school) {
        return reader.all(school, School.class).stream()
                .filter(this::open)
                .findFirst()
                .map(Stored::record)
                .map(record -> new SchoolContact(record.name(), record.phone(), record.email(), record.website()));
    }

    private boolean open(Stored<?> stored) {
        return !inForce.closedSources().contains(stored.source());
    }

    private static Set<RecordId> ids(List<? extends Shown<?>> shown, Function<Canonical, Stream<Ref>> references) {
        return shown.stream()
                .flatMap(one -> references.apply(one.value()))
                .map(Ref::id)
                .collect(Collectors.toSet());
    }

    private static Stream<Ref> teachers(Canonical record) {
        return record instanceof Lesson lesson ? lesson.teachers().stream() : Stream.empty();
    }

    private static Stream<Ref> site(Canonical record) {
        if (record instanceof Student student) {
            return Stream.ofNullable(student.site());
        }
        return record instanceof Enrolment enrolment ? Stream.ofNullable(enrolment.site()) : Stream.empty();
    }
}
