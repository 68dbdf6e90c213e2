package inzage.portal.child;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Answer;
import inzage.connector.publication.Names;
import inzage.connector.publication.Profile;
import inzage.connector.publication.Shown;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a child's page begins with. Absent is what the school does not have or does not show. */
@Schema(name = "Profile")
record ProfileView(
        String id,
        @Nullable String givenName,
        @Nullable String prefix,
        @Nullable String familyName,

        @Schema(description = "The school's number of the student.") @Nullable
        String number,

        @Nullable String phone,
        @Nullable AddressView address,
        List<String> mentors,

        @Schema(description = "The programme of today.") @Nullable
        String programme,

        @Nullable SiteView site,

        @Schema(description = "When the school last delivered this.") @Nullable
        Instant updatedAt) {

    /** A location of the school. */
    @Schema(name = "Site")
    record SiteView(
            String name,
            @Nullable AddressView address,
            @Nullable String phone) {}

    static ProfileView of(Profile profile) {
        Answer<Student> answer = profile.student();
        Shown<Student> shown = answer.shown().stream().findFirst().orElseThrow(Refusal::notFound);
        Optional<Enrolment> enrolment = profile.enrolment().map(Shown::value);
        Student student = shown.value();
        return new ProfileView(
                shown.id().hex(),
                student.givenName(),
                student.prefix(),
                student.familyName(),
                student.number(),
                student.phone(),
                AddressView.of(student.address()),
                answer.names().mentors(),
                enrolment.map(Enrolment::programme).orElse(null),
                site(student, enrolment, answer.names()),
                answer.updatedAt().orElse(null));
    }

    /** Where the student is said to be, else where the enrolment of today is. */
    private static @Nullable SiteView site(Student student, Optional<Enrolment> enrolment, Names names) {
        return Optional.ofNullable(student.site())
                .or(() -> enrolment.map(Enrolment::site))
                .filter(Ref::resolved)
                .map(site -> names.sites().get(site.id()))
                .map(site -> new SiteView(site.name(), AddressView.of(site.address()), site.phone()))
                .orElse(null);
    }
}
