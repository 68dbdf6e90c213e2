package inzage.connector.publication;

import inzage.connector.canonical.Address;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Display names of what an answer's records refer to.
 *
 * @param mentors full names: of the student's mentor or, without one, of the current home group; only with a profile
 */
public record Names(
        Map<RecordId, SubjectName> subjects,
        Map<RecordId, SiteName> sites,
        Map<RecordId, TeacherName> teachers,
        List<String> mentors,
        Optional<SchoolContact> school) {
    /** Nobody's and nothing's. */
    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of(), List.of(), Optional.empty());

    public Names {
        subjects = Map.copyOf(subjects);
        sites = Map.copyOf(sites);
        teachers = Map.copyOf(teachers);
        mentors = List.copyOf(mentors);
    }

    /** Whom to ask, without the names of what was only counted. */
    Names unnamed() {
        return new Names(Map.of(), Map.of(), Map.of(), List.of(), school);
    }

    /** What a shown record refers to as its subject, whatever its kind. */
    public static Optional<Ref> subjectOf(Canonical record) {
        return Kind.of(record)
                .component("subject")
                .map(component -> component.of(record))
                .filter(Ref.class::isInstance)
                .map(Ref.class::cast);
    }

    /** A subject as the school calls it. */
    public record SubjectName(@Nullable String code, String name) {}

    /** A location with its general number. */
    public record SiteName(
            String name,
            @Nullable Address address,
            @Nullable String phone) {}

    /** Who gives a lesson; how to reach them is not for here. */
    public record TeacherName(@Nullable String code, String name) {}

    /** Whom to ask: the school's administration. */
    public record SchoolContact(
            String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website) {}
}
