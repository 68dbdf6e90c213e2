package inzage.portal.dashboard;

import inzage.connector.publication.Dashboard;
import inzage.connector.publication.Names;
import inzage.connector.publication.Overview;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.Surface;
import inzage.portal.audit.Sightings;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Children")
class DashboardController {
    private final Asking asking;
    private final Dashboard dashboard;
    private final Sightings sightings;
    private final Texts texts;

    DashboardController(Asking asking, Dashboard dashboard, Sightings sightings, Texts texts) {
        this.asking = asking;
        this.dashboard = dashboard;
        this.sightings = sightings;
        this.texts = texts;
    }

    /** What is new: per child, and of the schools. */
    @Schema(name = "Dashboard")
    record DashboardView(
            List<ChildNewsView> children,
            List<SchoolNewsView> schools,
            @Nullable EmptyView empty) {}

    /** What is new about a child, newest first; the oldest may be left out. */
    @Schema(name = "ChildNews")
    record ChildNewsView(String child, @Nullable String givenName, List<LineView> news) {}

    /** What a school published, newest first. */
    @Schema(name = "SchoolNews")
    record SchoolNewsView(String school, List<LineView> news) {}

    @GetMapping("/api/v1/dashboard")
    @Operation(
            summary = "What is new",
            description = "Of each child and of the schools, from the modules that a school shows on the dashboard.")
    DashboardView dashboard(@AuthenticationPrincipal SignedIn signedIn) {
        List<ChildNewsView> children = new ArrayList<>();
        List<SchoolNewsView> schools = new ArrayList<>();
        for (Viewer viewer : asking.viewers(signedIn, Surface.DASHBOARD)) {
            Overview overview = dashboard.of(viewer);
            sightings.shown(
                    signedIn,
                    viewer,
                    overview.children().stream().map(one -> one.child().id()).toList());
            children.addAll(children(overview));
            if (!overview.school().isEmpty()) {
                schools.add(new SchoolNewsView(viewer.school(), LineView.all(overview.school(), overview.names())));
            }
        }
        children.sort(Comparator.comparing(ChildNewsView::givenName, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ChildNewsView::child));
        return new DashboardView(
                List.copyOf(children), List.copyOf(schools), EmptyView.unless(children, "children", Names.NONE, texts));
    }

    private static List<ChildNewsView> children(Overview overview) {
        return overview.children().stream()
                .map(one -> new ChildNewsView(
                        one.child().id().hex(), one.child().givenName(), LineView.all(one.lines(), overview.names())))
                .toList();
    }
}
