package inzage.portal.group;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.GroupPage;
import inzage.connector.publication.Names.TeacherName;
import inzage.connector.publication.Shown;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form, or a combination of forms. */
@Schema(name = "Group")
record GroupView(
        String id,
        @Schema(example = "2a") String name,
        @Schema(example = "2026-2027") String schoolYear,
        @Nullable Integer yearOfStudy,
        @Nullable String room,
        List<String> mentors,

        @Schema(description = "Names of those who may be listed; there may be others.")
        List<String> classmates) {

    static GroupView of(Shown<Group> shown, GroupPage page) {
        Group group = shown.value();
        return new GroupView(
                shown.id().hex(),
                group.name(),
                group.schoolYear(),
                group.yearOfStudy(),
                group.room(),
                group.mentors().stream()
                        .filter(Ref::resolved)
                        .map(mentor -> page.groups().names().teachers().get(mentor.id()))
                        .filter(Objects::nonNull)
                        .map(TeacherName::name)
                        .sorted()
                        .toList(),
                page.classmates(shown.id()).stream()
                        .map(classmate -> PersonName.of(classmate.value()))
                        .sorted()
                        .toList());
    }
}
