package inzage.portal.group;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.publication.GroupPage;
import inzage.connector.publication.Shown;
import inzage.portal.child.AddressView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form, or a combination of forms. */
@Schema(name = "Group")
record GroupView(
        String id,
        @Schema(example = "2a") String name,
        @Schema(example = "2026-2027") String schoolYear,
        @Nullable Integer yearOfStudy,
        @Nullable String room,
        List<MentorView> mentors,

        @Schema(description = "Those who may be listed; there may be others.")
        List<ClassmateView> classmates) {

    /** Somebody who leads the group. */
    @Schema(name = "Mentor")
    record MentorView(
            String name,

            @Schema(description = "Only where the school shows it.") @Nullable
            String email,

            @Schema(description = "Only where the school shows it.") @Nullable
            String phone) {
        static MentorView of(Shown<StaffMember> shown) {
            StaffMember mentor = shown.value();
            return new MentorView(PersonName.of(mentor), mentor.email(), mentor.phone());
        }
    }

    /** Somebody else in the group. */
    @Schema(name = "Classmate")
    record ClassmateView(
            String name,

            @Schema(description = "Only where the school shows it.") @Nullable
            AddressView address) {
        static ClassmateView of(Shown<Student> shown) {
            return new ClassmateView(
                    PersonName.of(shown.value()), AddressView.of(shown.value().address()));
        }
    }

    static GroupView of(Shown<Group> shown, GroupPage page) {
        Group group = shown.value();
        return new GroupView(
                shown.id().hex(),
                group.name(),
                group.schoolYear(),
                group.yearOfStudy(),
                group.room(),
                page.mentors().stream()
                        .filter(mentor -> group.mentors().contains(Ref.id(mentor.id())))
                        .map(MentorView::of)
                        .sorted(Comparator.comparing(MentorView::name))
                        .toList(),
                page.classmates(shown.id()).stream()
                        .map(ClassmateView::of)
                        .sorted(Comparator.comparing(ClassmateView::name))
                        .toList());
    }
}
