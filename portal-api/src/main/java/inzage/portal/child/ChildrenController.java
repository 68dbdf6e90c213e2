package inzage.portal.child;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Child;
import inzage.connector.publication.Names;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Viewer;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.portal.audit.Sightings;
import inzage.portal.child.ChildrenView.ClosedSchool;
import inzage.portal.child.ChildrenView.OneChild;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Children")
class ChildrenController {
    private static final Comparator<OneChild> BY_NAME = Comparator.comparing(
                    OneChild::givenName, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OneChild::id);

    private final Asking asking;
    private final Publication publication;
    private final Sightings sightings;
    private final Schools schools;
    private final Texts texts;

    ChildrenController(Asking asking, Publication publication, Sightings sightings, Schools schools, Texts texts) {
        this.asking = asking;
        this.publication = publication;
        this.sightings = sightings;
        this.schools = schools;
        this.texts = texts;
    }

    @GetMapping("/api/v1/children")
    @Operation(
            summary = "The children",
            description = "A guardian's children in all schools, or the student, with what there is to open for each.")
    ChildrenView children(@AuthenticationPrincipal SignedIn signedIn) {
        List<Viewer> viewers = asking.viewers(signedIn);
        List<OneChild> children = viewers.stream()
                .flatMap(viewer -> children(signedIn, viewer))
                .sorted(BY_NAME)
                .toList();
        List<ClosedSchool> closed = viewers.stream()
                .filter(publication::maintenance)
                .map(this::closed)
                .toList();
        String what = closed.isEmpty() ? "children" : "maintenance";
        return new ChildrenView(children, closed, EmptyView.unless(children, what, Names.NONE, texts));
    }

    @GetMapping("/api/v1/children/{child}")
    @Operation(
            summary = "Profile of a child",
            description = "Name, number, how to reach the child, mentors, the programme now, and where it is taught.")
    ProfileView profile(@AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId child) {
        return ProfileView.of(asking.one(signedIn, viewer -> publication.profile(viewer, child))
                .answer());
    }

    private Stream<OneChild> children(SignedIn signedIn, Viewer viewer) {
        String name = name(viewer);
        List<Child> children = publication.children(viewer);
        sightings.shown(signedIn, viewer, children.stream().map(Child::id).toList());
        return children.stream().map(child -> ChildrenView.one(child, viewer.school(), name, texts));
    }

    private ClosedSchool closed(Viewer viewer) {
        return new ClosedSchool(viewer.school(), name(viewer), texts.text("empty.maintenance"));
    }

    private String name(Viewer viewer) {
        return schools.find(viewer.school()).map(SchoolSetup::name).orElse(viewer.school());
    }
}
