package inzage.portal;

import static inzage.portal.People.CHILD;
import static inzage.portal.People.MOTHER;
import static inzage.portal.People.id;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Attendance;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Dashboard;
import inzage.connector.publication.GroupPage;
import inzage.connector.publication.Names;
import inzage.connector.publication.Overview;
import inzage.connector.publication.Part;
import inzage.connector.publication.Showing;
import inzage.connector.publication.Shown;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.attendance.Rate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mockito.invocation.InvocationOnMock;

/** What publication says of the rest of a child's file and of what schools publish: to the family something, to others nothing. */
public class FileWorld {
    private final ChildFile file;
    private final Bulletin bulletin;
    private final Dashboard dashboard;

    FileWorld(ChildFile file, Bulletin bulletin, Dashboard dashboard) {
        this.file = file;
        this.bulletin = bulletin;
        this.dashboard = dashboard;
    }

    /** Everything is there and empty, but for one report, one document and one group. */
    public void arrange() {
        reset(file, bulletin, dashboard);
        List.of(Part.NOTES, Part.PLANS, Part.REPORTS, Part.STANDARD_TESTS, Part.INCIDENTS, Part.MEDICAL)
                .forEach(this::showNothing);
        List.of(Part.NEWS, Part.ACTIVITIES, Part.DOCUMENTS).forEach(this::publishNothing);
        showOne(Part.REPORTS, shown(120, Report.class, "title", "Rapport", "mediaType", "application/pdf"));
        publishOne(Part.DOCUMENTS, shown(130, Document.class, "title", "Gids", "mediaType", "text/html"));
        showGroup(List.of());
        showAttendance(List.of(
                new Rate(new DateRange("P1", LocalDate.parse("2026-08-01"), LocalDate.parse("2026-11-15")), 4)));
        showNews(new Overview(List.of(), List.of(), Names.NONE));
    }

    /** A record of the child with these components and, of documents, some bytes. */
    public static <T extends Canonical> Shown<T> shown(int id, Class<T> type, Object... pairs) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "student", Ref.id(CHILD),
                "schoolYear", "2026-2027",
                "content", Content.of("inhoud".getBytes(StandardCharsets.UTF_8))));
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        if (values.containsKey("link")) {
            values.remove("content");
        }
        return Showing.shown(id(id), type.cast(Kind.of(type).create(values)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final <T extends Canonical> void show(Part<T> part, Shown<T>... shown) {
        when(file.part(any(), eq(CHILD), eq(part)))
                .thenAnswer(call -> toFamily(call, () -> Records.answer(List.of(shown))));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final <T extends Canonical> void publish(Part<T> part, Shown<T>... shown) {
        when(bulletin.part(any(), eq(part))).thenAnswer(call -> toFamily(call, () -> Records.answer(List.of(shown))));
    }

    public <T extends Canonical> void showOne(Part<T> part, Shown<T> shown) {
        when(file.one(any(), eq(CHILD), eq(part), eq(shown.id()))).thenAnswer(call -> toFamily(call, () -> shown));
    }

    public <T extends Canonical> void publishOne(Part<T> part, Shown<T> shown) {
        when(bulletin.one(any(), eq(part), eq(shown.id()))).thenAnswer(call -> toFamily(call, () -> shown));
    }

    public void showGroup(List<Shown<Student>> classmates) {
        RecordId group = id(140);
        when(file.group(any(), eq(CHILD)))
                .thenAnswer(call -> toFamily(
                        call,
                        () -> new GroupPage(
                                Records.answer(List.of(shown(
                                        140,
                                        Group.class,
                                        "name",
                                        "2a",
                                        "kind",
                                        Group.Kind.HOME,
                                        "mentors",
                                        List.of(Ref.id(id(141)))))),
                                List.of(shown(141, StaffMember.class, "givenName", "Hans", "familyName", "Berg")),
                                Map.of(group, classmates))));
    }

    public void showAttendance(List<Rate> rates) {
        when(file.attendance(any(), eq(CHILD)))
                .thenAnswer(
                        call -> toFamily(call, () -> new Attendance(rates, Records.NAMES, Optional.of(Records.FRESH))));
    }

    public void showNews(Overview overview) {
        doAnswer(call -> toFamily(call, () -> overview).orElseGet(() -> new Overview(List.of(), List.of(), Names.NONE)))
                .when(dashboard)
                .of(any());
    }

    private void showNothing(Part<? extends Canonical> part) {
        show(part);
    }

    private void publishNothing(Part<? extends Canonical> part) {
        publish(part);
    }

    private static <T> Optional<T> toFamily(InvocationOnMock call, Supplier<T> answer) {
        Viewer viewer = call.getArgument(0);
        boolean family = viewer.persons().contains(MOTHER) || viewer.persons().contains(CHILD);
        return family ? Optional.of(answer.get()) : Optional.empty();
    }
}
