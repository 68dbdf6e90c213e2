package inzage.portal.group;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.GroupPage;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "File")
class GroupController {
    private final Asking asking;
    private final ChildFile file;
    private final Texts texts;

    GroupController(Asking asking, ChildFile file, Texts texts) {
        this.asking = asking;
        this.file = file;
        this.texts = texts;
    }

    /** The groups a child is in today. */
    @Schema(name = "Groups")
    record GroupsView(
            List<GroupView> groups,

            @Schema(description = "When the school last delivered this.") @Nullable
            Instant updatedAt,

            @Nullable EmptyView empty) {}

    @GetMapping("/api/v1/children/{child}/group")
    @Operation(
            summary = "The group of a child",
            description = "The form a child is in today, its mentors, and the classmates who may be listed, by name.")
    GroupsView group(@AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId child) {
        GroupPage page =
                asking.one(signedIn, viewer -> file.group(viewer, child)).answer();
        List<GroupView> groups = page.groups().shown().stream()
                .map(shown -> GroupView.of(shown, page))
                .sorted(Comparator.comparing(GroupView::name).thenComparing(GroupView::id))
                .toList();
        return new GroupsView(
                groups,
                page.groups().updatedAt().orElse(null),
                EmptyView.unless(groups, "group", page.groups().names(), texts));
    }
}
